import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readItemList } from "./item-list.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const list = readItemList(t, 0, t.tokens.length, { phrases: true });
  return [list?.items.map((item) => sliceOf(t, item.first, item.end)), list?.sure];
};

it.each<[string, string[], boolean]>([
  [
    "poor health, a new job and the long commute",
    ["poor health", "a new job", "the long commute"],
    true,
  ],
  [
    "to cut waste, to build homes and to hire nurses",
    ["to cut waste", "to build homes", "to hire nurses"],
    true,
  ],
  ["roads and bridges, schools, and parks", ["roads and bridges", "schools", "parks"], true],
  ["speed and nerve, he said", ["speed", "nerve"], true],
  ["war or peace", ["war", "peace"], true],
  ["to cut tax, fees and waste, and to build", ["to cut tax, fees and waste", "to build"], false],
  ["cost and time and nerve", ["cost", "time", "nerve"], false],
])("%j", (text, words, sure) => {
  expect(read(text)).toEqual([words, sure]);
});
