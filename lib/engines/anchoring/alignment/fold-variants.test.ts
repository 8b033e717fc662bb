import { expect, it } from "vitest";
import { foldVariants, hasVariants, haveOtherVowels } from "./fold-variants.ts";

it.each([
  ["“It’s”  –\nhere...", '"It\'s" - here…'],
  ["\u200Fعقد", "عقد"],
  ["plain words", "plain words"],
  ["\u1112\u1161\u11AB국", "한국"],
  ["co\u00ADoperate, sea\u200Bside, الو\u200Fزير", "cooperate, seaside, الوزير"],
  ["❤️ ❤", "❤ ❤"],
  ["１７ Ｗｉｄｅ", "17 Wide"],
  ["ﬁrm, ﬂat", "firm, flat"],
  ["Oʼneil", "O'neil"],
  ["ﻛﺘﺎﺏ ﻻ", "كتاب لا"],
  ["الوزيـــر كَتَبَ", "الوزير كتب"],
  ["cafe\u0301 \u212Bland", "café Åland"],
])("folds %j", (text, folded) => {
  expect(foldVariants(text)).toBe(folded);
  expect(foldVariants(folded)).toBe(folded);
});

it.each(["10² ½ ① Ⅳ", "Strasse Straße", "IV iv", "أ ا", "می\u200Cروم", "٢ 2", "H₂O ª ™"])(
  "leaves what means something else: %j",
  (text) => {
    expect(foldVariants(text)).toBe(text);
  },
);

it("tells whether there is anything to fold", () => {
  expect(["plain words", "عقد", "it’s", "１"].map(hasVariants)).toEqual([false, false, true, true]);
});

it.each([
  ["كَتب", "كُتب", true],
  ["كَتَبَ", "كُتِبَ", true],
  ["كتب", "كُتِبَ", false],
  ["شّرق", "شَّرق", false],
  ["الوزيـر", "الوزيرُ", false],
  ["word", "words", false],
])("%s and %s have other vowels: %s", (one, other, differ) => {
  expect([haveOtherVowels(one, other), haveOtherVowels(other, one)]).toEqual([differ, differ]);
});
