import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { openerAt } from "./openers.ts";

const opener = (text: string) => {
  const t = readEnglishText(text);
  const found = openerAt(t, 2);
  return found && [found.link, t.tokens[found.first]?.text];
};

it.each<[string, string, string]>([
  ["two towns: Ayr", "colon", "Ayr"],
  ["two towns — Ayr", "dash", "Ayr"],
  ["two towns -- Ayr", "dash", "Ayr"],
  ["two towns, including Ayr", "partial", "Ayr"],
  ["two towns — among them Ayr", "partial", "Ayr"],
  ["two towns (such as Ayr)", "partial", "Ayr"],
  ["two towns, namely Ayr", "statement", "Ayr"],
  ["two towns, as follows: Ayr", "statement", "Ayr"],
  ["two towns called Ayr", "statement", "Ayr"],
])("%j", (text, link, first) => {
  expect(opener(text)).toEqual([link, first]);
});

it.each(["two towns, Ayr", "two towns as Ayr", "two 9:30 trains"])(
  "opens nothing in %j",
  (text) => {
    expect(opener(text)).toBeUndefined();
  },
);
