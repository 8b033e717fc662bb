import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readDirectLists } from "./direct-lists.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDirectLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
  ]);
};

it.each<[string, string, number]>([
  ["He has two sons, Abel and Bram.", "two sons", 2],
  ["He has two sons Abel and Bram.", "two sons", 2],
  ["It shut three ports (Ayr, Bath and Cork).", "three ports", 3],
  ["The three winners were Ann, Bo and Cy.", "three winners", 3],
  ["Two men in the car, Al Beck and Cy Dorn, died.", "Two men", 2],
  ["Three men, a baker, his son and a driver, were hurt.", "Three men", 3],
])("%j", (text, phrase, length) => {
  expect(read(text)).toEqual([[phrase, length]]);
});

it.each([
  "He has three cars, a boat and a house.",
  "He has four children with his wife, Ann, Bea and Cleo.",
  "The two men were tall, quiet and rich.",
  "It took two buses, fed 30 guests and cost $400.",
])("ties nothing in %j", (text) => {
  expect(read(text)).toEqual([]);
});
