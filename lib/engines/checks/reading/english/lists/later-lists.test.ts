import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readLaterLists } from "./later-lists.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readLaterLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
  ]);
};

it.each<[string, string, number]>([
  ["Three hikers are missing. They were identified as Ola, Per and Siv.", "Three hikers", 3],
  ["Two men died. The victims were Al Beck and Cy Dorn.", "Two men", 2],
  [
    "Envoys from five countries met. The talks were attended by diplomats from Chad, Ghana, Mali, Niger and Togo.",
    "five countries",
    5,
  ],
])("%j", (text, phrase, length) => {
  expect(read(text)).toEqual([[phrase, length]]);
});

it.each([
  "The motion had 13 countries in favour. Chad, Ghana, Mali and Niger abstained.",
  "Five countries signed. France, Ghana, Mali and Niger also took part.",
  "Twenty countries met. It was attended by Chad, Ghana, Mali and Niger.",
  "Three hikers are missing. They were tired, cold and lost.",
])("ties nothing in %j", (text) => {
  expect(read(text)).toEqual([]);
});
