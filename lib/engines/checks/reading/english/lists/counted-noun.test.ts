import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountedNoun } from "./counted-noun.ts";

const noun = (text: string) => {
  const t = readEnglishText(`two ${text}`);
  const found = readCountedNoun(t, 1);
  return found && t.tokens[found.head]?.text;
};

it.each([
  ["European Union members voted", "members"],
  ["country's largest banks", "banks"],
  ["Conservative MPs voted", "MPs"],
  ["United Nations vehicles", "vehicles"],
  ["boys ages 7 and 8", "boys"],
])("%j counts %j", (text, head) => {
  expect(noun(text)).toBe(head);
});

it.each(["countries' leaders", "in Ayr", "big and old"])("counts nothing in %j", (text) => {
  expect(noun(text)).toBeUndefined();
});
