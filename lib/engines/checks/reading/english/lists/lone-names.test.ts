import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readLoneName } from "./lone-names.ts";

const lone = (text: string) => {
  const t = readEnglishText(text);
  const [phrase] = readCountPhrases(t);
  if (!phrase) return undefined;
  const first = t.tokens[phrase.end]?.text === "," ? phrase.end + 1 : phrase.end;
  const [item] = readLoneName(t, phrase, first, t.tokens.length)?.items ?? [];
  return item && sliceOf(t, item.first, item.end);
};

it.each([
  ["two sons, Jon Roe of Leeds; and a niece", "Jon Roe"],
  ["two sons Jon, and four daughters", "Jon"],
  ["two sons, Jon.", "Jon"],
])("%j names %j alone", (text, name) => {
  expect(lone(text)).toBe(name);
});

it.each([
  "two sons, Jon and Abe.",
  "two sons, Jon said.",
  "two sons, Jon, 4, and Abe, 2.",
  "two towns, Ayr.",
  "two sons, who left.",
])("no one alone in %j", (text) => {
  expect(lone(text)).toBeUndefined();
});
