import { expect, test } from "vitest";
import { foldWords, wordsOf } from "./fold-words.ts";

test.each([
  ["Die Größe der ÉCOLE", "die grosse der ecole"],
  ["الأُمَّةُ الـعـربيّة", "الامه العربيه"],
  ["Łódź, Ærø & Muʿammar", "lodz aero muammar"],
  ["١٧ دولة", "17 دوله"],
  ["ΑΘΗΝΑΣ Москва", "αθηνασ москва"],
])("%s is read as %s", (text, words) => {
  expect(foldWords(text)).toBe(words);
});

test("words are told where they stand, with the marks that they bear", () => {
  const text = "😀 “Müller’s” وَزِيرٌ، ½";
  expect(wordsOf(text).map(({ start, end, folded }) => [text.slice(start, end), folded])).toEqual([
    ["Müller", "muller"],
    ["s", "s"],
    ["وَزِيرٌ", "وزير"],
    ["½", "1"],
    ["½", "2"],
  ]);
});
