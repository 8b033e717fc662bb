import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readComparisons } from "./comparisons.ts";
import { readFigures } from "./figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readComparisons(t, readFigures(t)).map(({ stated, amounts }) => [
    text.slice(stated.start, stated.end),
    amounts[0]?.as,
    amounts[0]?.quantity.firmness,
  ]);
};

it.each([
  ["It had 50 seats, twice the 25 of 2010.", [["50 seats, twice the 25", "factor", "exactly"]]],
  [
    "It had 60 seats, more than double the 25 of 2010.",
    [["60 seats, more than double the 25", "factor", "at least"]],
  ],
  [
    "It had 50 seats, 25 percent more than the 40 of 2010.",
    [["50 seats, 25 percent more than the 40", "percent", "exactly"]],
  ],
  ["It sold 50 cars and half the 40 vans.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
