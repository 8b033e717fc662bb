import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readRecalledSums } from "./sums-recalled.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readRecalledSums(t, readFigures(t)).map(({ stated, parts }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
  ]);
};

it.each<[string, unknown[]]>([
  [
    "They freed 33 people. The 16 women, 11 men and six boys are well.",
    [["33 people", [16, 11, 6]]],
  ],
  ["They freed 33 people. The 16 trucks and 11 cars are gone.", []],
  ["They freed 33 people. Some 16 women and 11 men are well.", []],
  ["They freed 33 people from 12 cars. The 16 women and 11 men are well.", []],
  ["They freed 33 people. The 16 women and 11 men killed were old.", []],
  ["They freed 33 people. The 16 women and 11 men in the car were old.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
