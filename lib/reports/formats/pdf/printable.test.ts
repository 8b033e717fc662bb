import fc from "fast-check";
import { expect, test } from "vitest";
import { readCharacterMap } from "./character-map.ts";
import { fonts } from "./fonts.ts";
import { printer } from "./printable.ts";

const maps = fonts().map(readCharacterMap);
const shown = (text: string) => printer(maps).print(text).replaceAll("\u200B", "|");

test.each([
  [
    "what the fonts have stays as it is",
    "Envoys “of” 17 دولة, é ½ →\n",
    "Envoys “of” 17 دولة, é ½ →\n",
  ],
  ["what they have not stands by its code", "中文 ok", "[U+4E2D]|[U+6587]| ok"],
  ["beyond the basic plane, too", "😀", "[U+1F600]|"],
  ["a family is its members", "👨‍👩‍👧", "[U+1F468]|[U+1F469]|[U+1F467]|"],
  ["a mark that is in no font leaves its letter", "x\u20D0", "x[U+20D0]|"],
  ["joiners and marks of direction stay", "a\u200Db\u200E", "a\u200Db\u200E"],
  ["control characters are shown", "\u0007", "[U+0007]|"],
  ["what PDF/A refuses in any font is shown", "\0\uFEFF\uFFFE", "[U+0000]|[U+FEFF]|[U+FFFE]|"],
  ["a long run may be broken", "x".repeat(30), "xxxxxxxx|xxxxxxxx|xxxxxxxx|xxxxxx"],
  [
    "so may an address, after each slash",
    "https://example.org/a/b/c/d",
    "https:/|/|example.|org/|a/|b/|c/|d",
  ],
])("%s", (_name, text, printed) => {
  expect(shown(text)).toBe(printed);
});

test("says which characters are missing", () => {
  const { print, missing } = printer(maps);
  print("中 a 中");
  expect([...missing]).toEqual(["中"]);
});

test("nothing is left out, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const back = shown(text)
        .replaceAll("|", "")
        .replaceAll(/\[U\+([0-9A-F]+)\]/g, (_, hex) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
      const inked = (value: string) =>
        value.replaceAll(/[|\p{Default_Ignorable_Code_Point}]/gu, "");
      expect(inked(back)).toBe(inked(text));
    }),
  );
});

test("a text is printed as its graphemes are, whatever they are", () => {
  const { print } = printer(maps);
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const part = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    "é",
    "e\u0301",
    "\u0600",
    "1",
    "👨‍👩‍👧",
    "\u200D",
    "“",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join("");
      const each = Array.from(graphemes.segment(text), ({ segment }) => print(segment));
      expect(print(text)).toBe(each.join(""));
    }),
  );
});
