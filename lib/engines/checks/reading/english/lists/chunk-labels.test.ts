import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { labelChunk } from "./chunk-labels.ts";

const label = (text: string) => {
  const t = readEnglishText(text);
  const read = labelChunk(t, { first: 0, end: t.tokens.length, separator: "comma", joined: false });
  return [read.kind, sliceOf(t, read.first, read.end), read.weight];
};

it.each<[string, string, string, number | undefined]>([
  ["France", "country", "France", 1],
  ["Ohio", "state", "Ohio", 1],
  ["Finance Minister Ana Ruiz", "name", "Ana Ruiz", 1],
  ["his brother John", "name", "John", 1],
  ["22-year-old Ali", "name", "Ali", 1],
  ["the minister", "role", "the minister", 1],
  ["President of France", "role", "President of France", 1],
  ["a couple", "role", "a couple", 2],
  ["two others", "counted", "two others", 2],
  ["her three sons", "counted", "her three sons", 3],
  ["34", "age", "34", 1],
  ["aged 34", "age", "aged 34", 1],
  ["D-Ohio", "suffix", "D-Ohio", 1],
  ["several others", "others", "several others", 1],
  ["who spoke", "tail", "who spoke", 1],
  ["of Dayton", "tail", "of Dayton", 1],
  ["all from Ohio", "tail", "all from Ohio", 1],
  ["“yes”", "quoted", "“yes”", 1],
  ["poor health", "common", "poor health", 1],
  ["old friends", "common", "old friends", undefined],
])("%j is a %s", (text, kind, words, weight) => {
  expect(label(text)).toEqual([kind, words, weight]);
});
