import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readThenAndNow } from "./then-and-now.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readThenAndNow(t, readFigures(t)).map(({ amounts: [amount], from, to }) => [
    text.slice(amount?.start, amount?.end),
    numberOf(from.quantity.value),
    numberOf(to.quantity.value),
  ]);
};

it.each<[string, unknown[]]>([
  ["Shares stood at 460p in March and are now 345p, a fall of 30%.", [["30%", 4.6, 3.45]]],
  [
    "Last year 50 people died; this year the number was 75, a rise of 75 percent.",
    [["75 percent", 50, 75]],
  ],
  ["A pint cost £4 in 2019. It is now £5, up 25 percent.", [["25 percent", 4, 5]]],
  ["It opened at $48, closed at $42, down 14.3 percent on the day.", []],
  ["A pint cost £4 in 2019, and a pie is now £5, up 25 percent.", []],
  ["A pint cost £4. Wages are now £400, up 25 percent.", []],
  ["It was 50 in May and is now 60, a rise of 5 percent on June.", []],
  ["It was 50 in May and is now 60.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
