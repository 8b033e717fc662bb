import { expect, test } from "vitest";
import { hasGlyph, readCharacterMap } from "./character-map.ts";
import { fonts } from "./fonts.ts";

const [serif, , , naskh] = fonts().map(readCharacterMap);
const at = (character: string) => character.codePointAt(0) ?? 0;

test.each([
  ["A", true, true],
  ["é", true, true],
  ["Ж", true, false],
  ["”", true, true],
  ["ع", false, true],
  ["١", false, true],
  ["中", false, false],
  ["😀", false, false],
])("%s is in the serif: %s, in the naskh: %s", (character, inSerif, inNaskh) => {
  expect(hasGlyph(serif ?? [], at(character))).toBe(inSerif);
  expect(hasGlyph(naskh ?? [], at(character))).toBe(inNaskh);
});

test("refuses what is no font", () => {
  expect(() => readCharacterMap(Buffer.alloc(64))).toThrow("This font has no cmap table.");
});
