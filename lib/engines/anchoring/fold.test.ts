import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { foldText, type Tolerance, tolerances } from "./fold.ts";

const all = new Set(tolerances);

test.each<[Tolerance, string, string]>([
  ["white space", "a \n\u00A0b", "a b"],
  ["quotation marks", "“it’s” «so»", '"it\'s" "so"'],
  ["dashes", "a – b — c -- d", "a - b - c - d"],
  ["ellipsis", "well... yes", "well… yes"],
  ["letter case", "ÉMIR İ 𐐀", "émir İ 𐐨"],
  ["direction marks", "\u200Fعقد\u200E", "عقد"],
  ["short vowels", "الشَّرْقُ هٰذا", "الشرق هذا"],
  ["tatweel", "العـــراق", "العراق"],
  ["alef forms", "أ إ آ ٱ ا ئ", "ا ا ا ا ا ئ"],
  ["digits", "١٧ ۱۷ 17", "17 17 17"],
])("folds %s, and nothing else when nothing else is tolerated", (tolerance, text, folded) => {
  expect(foldText(text, new Set([tolerance])).folded).toBe(folded);
  const others = new Set(tolerances.filter((other) => other !== tolerance));
  expect(foldText(text, others).folded).not.toBe(foldText(text, all).folded);
});

test("what is dropped parts no run", () => {
  const { folded, starts, ends } = foldText("a \u200F b", all);
  expect([folded, starts[1], ends[1]]).toEqual(["a b", 1, 4]);
});

test("says where each unit stood", () => {
  const { folded, starts, ends } = foldText("A  —...b", all);
  expect(folded).toBe("a -…b");
  expect([...starts]).toEqual([0, 1, 3, 4, 7]);
  expect([...ends]).toEqual([1, 3, 4, 7, 8]);
});

test("units keep their order, cover the text, and folding again changes nothing", () => {
  fc.assert(
    fc.property(awkwardText(), (text) => {
      const { folded, starts, ends } = foldText(text, all);
      expect(starts).toHaveLength(folded.length);
      for (let unit = 1; unit < folded.length; unit += 1) {
        const [start = 0, before = 0] = [starts[unit], starts[unit - 1]];
        expect(start === before || start >= (ends[unit - 1] ?? 0)).toBe(true);
      }
      expect(foldText(folded, all).folded).toBe(folded);
    }),
  );
});
