import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readApposedTowns } from "./apposed-towns.ts";
import { indexTowns } from "./towns.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readApposedTowns(t, indexTowns(t, readMentions(t))).map(({ first, end, whole, large }) => [
    sliceOf(t, first, end),
    whole.code,
    large,
  ]);
};

it.each([
  [
    "People in Kisumu, the Kenyan business hub, left.",
    "Kisumu, the Kenyan business hub",
    "KE",
    true,
  ],
  ["A fire in Osaka, a port city in Japan, is out.", "Osaka, a port city in Japan", "JP", false],
  [
    "Near Lyon, a French industrial city, it rained.",
    "Lyon, a French industrial city",
    "FR",
    false,
  ],
])("%s", (text, phrase, code, large) => {
  expect(read(text)).toEqual([[phrase, code, large]]);
});

it.each([
  "He saw Lyon, the German city of Essen and Rome.",
  "In Lyon, a city council member of French descent spoke.",
  "In Osaka, Kenyan city planners spoke.",
])("reads nothing in %j", (text) => {
  expect(read(text)).toEqual([]);
});
