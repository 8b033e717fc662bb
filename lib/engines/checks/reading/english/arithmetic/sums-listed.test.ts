import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readListedSums } from "./sums-listed.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readListedSums(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  ["It hit 22 people, 12 men and nine women.", [["22 people", [12, 9], "all", true]]],
  [
    "It cost $3 million: $1 million for A and $2 million for B.",
    [["$3 million", [1e6, 2e6], "all", true]],
  ],
  ["It hit 22 people, 12 in Ely and nine in Hull.", [["22 people", [12, 9], "some", true]]],
  ["It hit 22 homes, 12 cars and nine shops.", [["22 homes", [12, 9], "all", false]]],
  ["It hit 22 people, including 12 men and nine women.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
