import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readGatheredSums } from "./sums-gathered.ts";

const sums = (text: string) => {
  const t = readEnglishText(text);
  return readGatheredSums(t, readFigures(t)).map(({ whole, parts, cover }) => [
    text.slice(whole.start, whole.end),
    parts.length,
    cover,
  ]);
};

it.each<[string, unknown[]]>([
  ["Seven boys and nine girls were on the bus. All 17 were hurt.", ["17", 2, "all"]],
  ["It had 41 passengers and five crew. All 46 people on board died.", ["46", 2, "all"]],
  ["They voted 62 to 31, with four abstentions. All 97 members voted.", ["97", 3, "all"]],
  ["They voted 62 to 31. All 99 members are paid.", ["99", 2, "some"]],
  ["He scored 18 points and added 15 to finish with 35.", ["35", 2, "some"]],
])("hears what was told first gathered in %j", (text, expected) => {
  expect(sums(text)).toEqual([expected]);
});

it.each([
  "Seven boys and nine girls were on the bus. All 30 of the other class walked.",
  "He scored 18 points and added 15 rebounds to finish with 35.",
  "They met 12 men. All 20 were glad.",
])("gathers nothing else in %j", (text) => {
  expect(sums(text)).toEqual([]);
});
