import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readLocationClaims } from "./location-claims.ts";
import { indexTowns } from "./towns.ts";

const claims = (text: string) => {
  const t = readEnglishText(text);
  return readLocationClaims(t, indexTowns(t, readMentions(t))).map(({ town, whole, sure }) => [
    sliceOf(t, town.first, town.end),
    whole.code,
    sure,
  ]);
};

it.each([
  ["He died in Lyon, France, today.", "Lyon", "FR", true],
  ["He died in the Syrian port city of Latakia today.", "Latakia", "SY", true],
  ["He left Frankfurt, Germany's second city, today.", "Frankfurt", "DE", true],
  ["He lives in Lyon, in southern France, today.", "Lyon", "FR", true],
  ["He played in Lyon, Germany, Spain and Italy.", "Lyon", "DE", false],
])("%s", (text, town, code, sure) => {
  expect(claims(text)).toEqual([[town, code, sure]]);
});

it.each(["Lyon beat Metz in Germany.", "They met the mayor of the city."])("%s None.", (text) => {
  expect(claims(text)).toEqual([]);
});
