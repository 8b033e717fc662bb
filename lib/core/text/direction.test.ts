import { expect, test } from "vitest";
import { directionOf, guessLanguage, ownDirection } from "./direction.ts";

test.each([
  ["en", "The ambassadors of 17 countries"],
  ["en", ""],
  ["en", "17 – 18"],
  ["ar", "التقى السفراء في Washington"],
  ["en", "The word عقد means contract"],
  ["he", "שלום לכולם"],
  ["ru", "Послы семнадцати стран"],
  ["el", "Καλημέρα"],
  ["hi", "नमस्ते दुनिया"],
  ["ko", "열일곱 나라"],
  ["zh", "十七个国家的大使"],
  ["ja", "東京都知事選挙の結果"],
])("guesses %s for %j", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["fa", "rtl"],
  ["ur", "rtl"],
  ["az-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["zh", "ltr"],
])("writes %s %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test("refuses what is no language tag", () => {
  expect(() => directionOf("not a tag")).toThrow(RangeError);
});

test.each([
  ["قال الوزير إن السفراء زاروا White House أمس.", "ltr", "rtl"],
  ["White House: قال الوزير إن السفراء وصلوا.", "ltr", "rtl"],
  ["بيروت is where the ambassadors met.", "ltr", undefined],
  ["The ambassadors met.", "rtl", "ltr"],
  ["التقى السفراء.", "rtl", undefined],
  ["17 – 18", "rtl", undefined],
  ["ab אב", "ltr", undefined],
  ["", "rtl", undefined],
] as const)("%j within a text of %s runs %s", (block, around, own) => {
  expect(ownDirection(block, around)).toBe(own);
});
