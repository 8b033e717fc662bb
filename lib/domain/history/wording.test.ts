import { expect, test } from "vitest";
import { ERASED } from "./erased.ts";
import { became, because, broughtAlong, closed, list, quoted } from "./wording.ts";

test("a text is quoted on one line and cut short, and what was erased is not quoted", () => {
  expect(quoted("He said “no”\nand left")).toBe("“He said ‘no’ and left”");
  expect(quoted("a".repeat(200))).toBe(`“${"a".repeat(120)}…”`);
  expect(quoted(ERASED)).toBe(ERASED);
});

test("a reason closes the sentence, with its own full stop where it has none", () => {
  expect([because(""), because("Hearsay"), because("Why?")]).toEqual([".", ": Hearsay.", ": Why?"]);
});

test("a sentence has one full stop, also where it stands in quotation marks", () => {
  expect(["a", "a.", "“a.”", "“a”", "“a…”"].map(closed)).toEqual([
    ...["a.", "a.", "“a.”", "“a”.", "“a…”."],
  ]);
});

test("words became others, were added, or were taken out", () => {
  expect(became({ removed: "17", added: "18" })).toBe("“17” became “18”");
  expect(became({ removed: "", added: "never" })).toBe("“never” was added");
  expect(became({ removed: "never", added: "" })).toBe("“never” was taken out");
});

test("things are listed as English does", () => {
  expect(list(["a", "b", "c"])).toBe("a, b, and c");
});

test("what came with a file is counted", () => {
  expect(broughtAlong(undefined)).toBe("");
  const brought = ["comment", "comment", "suggestion"].map((kind) => ({ kind }));
  expect(broughtAlong(brought)).toBe(", with the file’s 2 comments and 1 suggestion");
});
