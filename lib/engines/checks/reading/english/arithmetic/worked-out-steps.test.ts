import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readWorkedOutSteps } from "./worked-out-steps.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readWorkedOutSteps(t, readFigures(t)).map(({ from, to }) =>
    [from, to].map(({ quantity }) => decimalText(quantity.value)),
  );
};

it.each([
  ["The index rose 10 points, or 0.5 percent, to 2,010.", [["2000", "2010"]]],
  ["Shares fell 2 percent, or 50 cents, to $24.50.", [["25", "24.5"]]],
  ["Sales were up 5 million, or 10 percent, from 50 million.", [["50000000", "55000000"]]],
  ["It rose 10 points, then 5 percent, to 2,010.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
