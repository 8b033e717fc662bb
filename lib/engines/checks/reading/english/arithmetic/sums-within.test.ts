import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readSumsWithin } from "./sums-within.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSumsWithin(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  ["It hurt 20 people, including 12 children.", [["20 people", [12], "each", true]]],
  ["It hurt 20 people, including 12 men and nine women.", [["20 people", [12, 9], "some", true]]],
  [
    "It hurt 20 people, 12 of them in Ely and nine in Hull.",
    [["20 people", [12, 9], "some", true]],
  ],
  ["It hurt 20 people and cost $12 million, including 12 cars.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
