import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readReverseLists } from "./reverse-lists.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readReverseLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
  ]);
};

it.each<[string, string, number]>([
  ["Paris, London and Rome, the three cities that bid, sent envoys.", "three cities", 3],
  ["France, Germany and Italy are the three largest economies.", "three largest economies", 3],
  ["It met Ann, Bo and Cy, its three founders.", "three founders", 3],
])("%j", (text, phrase, length) => {
  expect(read(text)).toEqual([[phrase, length]]);
});

it.each(["They met in Rome, the two men said.", "On Monday, the two men met."])(
  "ties nothing in %j",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
