import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCapitalClaims } from "./capital-claims.ts";
import { indexTowns } from "./towns.ts";

const claims = (text: string) => {
  const t = readEnglishText(text);
  return readCapitalClaims(t, indexTowns(t, readMentions(t))).map(({ town, whole, sure }) => [
    sliceOf(t, town.first, town.end),
    whole.code,
    sure,
  ]);
};

it.each([
  ["He left Sydney, Australia's capital, today.", "Sydney", "AU", true],
  ["He left Sydney, the capital city of Australia.", "Sydney", "AU", true],
  ["He left the French capital Lyon today.", "Lyon", "FR", true],
  ["He left Kenya's capital of Mombasa today.", "Mombasa", "KE", true],
  ["It says Istanbul is the capital of Turkey.", "Istanbul", "TR", true],
])("%s", (text, town, code, sure) => {
  expect(claims(text)).toEqual([[town, code, sure]]);
});

it.each([
  "He left Milan, the fashion capital of Italy, today.",
  "He left Geneva, the Syrian capital, Damascus, and more.",
  "He flew from Lyon to the French capital today.",
  "He left Lagos, Nigeria's former capital, today.",
  "He left Lagos, the former capital of Nigeria, today.",
  "He left Lyon, the French capital's rival, today.",
])("%s None.", (text) => {
  expect(claims(text)).toEqual([]);
});
