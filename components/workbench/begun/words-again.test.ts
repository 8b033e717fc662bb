import { expect, test } from "vitest";
import { placed } from "./begun-place.ts";
import { wordsAgain } from "./words-again.ts";

const text = "The envoys met for talks on Monday. The talks ended at noon.";
const wordsAt = (start: number, exact: string) => {
  const [words] = placed([{ start, end: start + exact.length, exact }], text);
  if (!words) throw new Error("There are words.");
  return words;
};
const first = wordsAt(text.indexOf("talks"), "talks");
const second = wordsAt(text.lastIndexOf("talks"), "talks");

test("words that moved are found at the place with the same beside them", () => {
  const later = `A line before it.\n${text}`;
  expect(wordsAgain(first, later)).toBe(later.indexOf("talks"));
  expect(wordsAgain(second, later)).toBe(later.lastIndexOf("talks"));
});

test("one side is enough, where the other was edited", () => {
  const edited = text.replace("on Monday", "last week");
  expect(wordsAgain(first, edited)).toBe(edited.indexOf("talks"));
});

test("the same words elsewhere are not these", () => {
  expect(wordsAgain(first, "There was nothing. Talks? No talks, ever again.")).toBeUndefined();
  expect(wordsAgain(second, text.replace("The talks ended", "They ended"))).toBeUndefined();
  expect(wordsAgain(first, "")).toBeUndefined();
});

test("the text's own ends are beside words too", () => {
  const opening = wordsAt(0, "The");
  expect(wordsAgain(opening, "The mayor spoke. The crowd left.")).toBe(0);
  expect(wordsAgain(opening, "Now The mayor spoke.")).toBeUndefined();
});
