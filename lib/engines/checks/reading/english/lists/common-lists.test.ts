import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCommonLists } from "./common-lists.ts";

const lists = (text: string) => {
  const t = readEnglishText(text);
  return readCommonLists(t).map(({ items }) => items.map((i) => sliceOf(t, i.first, i.end)));
};

it.each<[string, string[]]>([
  ["It grows apples, pears, plums and apples.", ["apples", "pears", "plums", "apples"]],
  ["He sold a red table, chairs, lamps, or chairs", ["table", "chairs", "lamps", "chairs"]],
  ["Exports are tin, beans and tin, it said.", ["tin", "beans", "tin"]],
])("%j", (text, expected) => {
  expect(lists(text)).toEqual([expected]);
});

it.each([
  "It grows apples, pears and plums.",
  "The company buys, sells and buys back shares.",
  "She cooks, cleans and cooks again.",
  "It is about jobs, jobs and jobs.",
  "They came on days, nights and days off.",
  "It is hot, dry and hot.",
])("finds none in %j", (text) => {
  expect(lists(text)).toEqual([]);
});
