import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readSumsInAll } from "./sums-in-all.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSumsInAll(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  ["It had 12 men and nine women, 21 in all.", [["21 in all", [12, 9], "all", true]]],
  ["A had two and B four, for a total of six.", [["six", [2, 4], "all", true]]],
  ["It won 12 more seats, for 90 in all. It had 78.", [["90 in all", [78, 12], "all", true]]],
  ["It had 12 men, 21 in all.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
