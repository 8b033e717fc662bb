import { expect, test } from "vitest";
import { excerpt, excerpts, partsAt, visible } from "./excerpts.ts";

test.each([
  ["what turns the direction", "a\u202Eb\u2067", "a[U+202E]b[U+2067]"],
  ["what the terminal would obey", "\u001B[2J\r\n", "[U+001B][2J[U+000D][U+000A]"],
  ["what has no width", "a\u200Db\uFEFF", "a[U+200D]b[U+FEFF]"],
  ["spaces that are no space", "a b\u00A0c\u2028", "a b[U+00A0]c[U+2028]"],
  ["half a character", "\uD83D", "[U+D83D]"],
  ["and letters stay", "سفراء 17 😀 é", "سفراء 17 😀 é"],
])("%s is seen by its code", (_name, text, seen) => {
  expect(visible(text)).toBe(seen);
});

test("an excerpt is bounded, set apart, and cuts no character in two", () => {
  const said = excerpt("😀".repeat(100), 101);
  expect(said).toBe(`“\u2068…${"😀".repeat(39)}…\u2069”`);
  expect(excerpt("short", 2)).toBe("“\u2068short\u2069”");
});

test("texts part between characters, never within one", () => {
  expect(partsAt("a😀", "a😁")).toBe(1);
  expect(partsAt("same", "same and more")).toBe(4);
});

test("two texts are shown where they part, and one that ends there says so", () => {
  expect(excerpts("17 countries", "18 countries")).toBe(
    "where the record says “\u206817 countries\u2069”, the file says “\u206818 countries\u2069”",
  );
  expect(excerpts("Wrong", "Wrong?")).toBe(
    "where the record ends behind “\u2068Wrong\u2069”, the file says “\u2068Wrong?\u2069”",
  );
  expect(excerpts("same", "same")).toBeUndefined();
});

test("signs that look alike are told apart by their codes", () => {
  expect(excerpts("Harbour", "H\u0430rbour")).toMatch(/ \(U\+0061, then U\+0430\)$/);
  expect(excerpts("\u{1F600}", "\u{1F601}")).toMatch(/ \(U\+1F600, then U\+1F601\)$/);
  expect(excerpts("17", "18")).not.toContain("U+");
});
