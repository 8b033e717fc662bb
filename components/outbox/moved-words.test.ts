import { expect, test } from "vitest";
import { movedWords } from "./moved-words.ts";

const words = (exact: string, start: number) => ({ exact, start, end: start + exact.length });

test("marked words are found again where the text moved them", () => {
  const text = "Most days. The fare is 12 euros.";
  expect(movedWords([words("12 euros", 12)], text)).toEqual([words("12 euros", 23)]);
});

test("of several places that say the same, the nearest is meant", () => {
  const text = "two and two and two";
  expect(movedWords([words("two", 9)], text)).toEqual([words("two", 8)]);
  expect(movedWords([words("two", 8)], text)).toEqual([words("two", 8)]);
});

test("words that are gone stay as they were marked", () => {
  const ranges = [words("140", 4), words("", 2)];
  expect(movedWords(ranges, "nothing of it")).toEqual(ranges);
});
