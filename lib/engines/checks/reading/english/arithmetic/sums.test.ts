import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readSums } from "./sums.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSums(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  [
    "Of the six seats, she won four. He took the other two.\nTotal\t6",
    [["six seats", [4, 2], "all", true]],
  ],
  ["It hurt 20 people, 12 men and nine women.", [["20 people", [12, 9], "all", true]]],
  ["Forty men came.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
