import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAgeList } from "./age-lists.ts";
import { readCountPhrases } from "./count-phrases.ts";

const ages = (text: string) => {
  const t = readEnglishText(text);
  const [phrase] = readCountPhrases(t);
  const found = phrase && readAgeList(t, phrase, t.tokens.length);
  return found && [found.list.items.length, found.sure, found.list.alternatives];
};

it("takes one age for each of those counted", () => {
  expect(ages("Three men, aged 19, 24 and 31, were held.")).toEqual([3, true, []]);
  expect(ages("Two boys aged 12 and 14 drowned.")).toEqual([2, true, []]);
  expect(ages("Two women, 34 and 41, were hurt.")).toEqual([2, false, []]);
  expect(ages("Two girls ages 7, 8 and 9 sang.")).toEqual([3, true, []]);
});

it("leaves room for two of one age", () => {
  expect(ages("Four men, aged 19, 24 and 31, were held.")).toEqual([3, true, [4]]);
  expect(ages("Six girls, aged 12, 13 and 14, sang.")).toBeUndefined();
  expect(ages("Three boys aged 16 and 17 were held.")).toBeUndefined();
});

it.each([
  "Three men, aged between 19 and 31, were held.",
  "Three men, 12 and 14 km away, saw it.",
  "Two cars, 12 and 14, won.",
  "Three men, aged 19, were held.",
])("reads no ages in %j", (text) => {
  expect(ages(text)).toBeUndefined();
});
