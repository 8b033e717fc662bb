import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readOpenedLists } from "./opened-lists.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readOpenedLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
  ]);
};

it.each<[string, string, number]>([
  ["It hit three states: Ohio, Iowa and Utah.", "three states", 3],
  ["Ten countries joined in 2004: Chad, Mali and Togo.", "Ten countries", 3],
  ["Six nations — France, Chad and Togo — met.", "Six nations", 3],
  ["Seven states, including Ohio and Iowa, did.", "Seven states", 2],
  ["She gave two reasons for leaving: cost and time.", "two reasons", 2],
])("%j", (text, phrase, length) => {
  expect(read(text)).toEqual([[phrase, length]]);
});

it.each([
  "Two men told their favourite cities: Paris, Rome and Oslo.",
  "Two sides agreed on this: wages, hours and rest.",
  "Three people died in several towns, including Ayr and Bath.",
  "At 3:15 they met.",
])("ties nothing in %j", (text) => {
  expect(read(text)).toEqual([]);
});
