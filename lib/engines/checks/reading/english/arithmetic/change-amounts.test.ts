import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { amountOf, bareAmount, measureOf } from "./change-amounts.ts";
import { readFigures } from "./figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const figure = readFigures(t)[0]?.figures[0];
  return { t, figure, amount: figure && amountOf(t, figure) };
};

it.each([
  ["It rose 25 percent.", "percent", 1],
  ["It was cut by 25.", "absolute", -1],
  ["an increase of 25 %", "percent", 1],
  ["a 10-point drop", "points", -1],
  ["a 10-fold increase", "factor", 1],
  ["25 percent more than that", "percent", 1],
  ["a change of 3 percentage points", "points", 0],
])("%j", (text, as, sign) => {
  expect(read(text).amount).toMatchObject({ as, sign });
});

it.each(["It rose 3 percent a year.", "a 3 percent annual rise", "There were 25 of them."])(
  "%j is no amount of a step between two figures",
  (text) => {
    expect(read(text).amount).toBeUndefined();
  },
);

it("reads basis points as hundredths of a point, and bare amounts without a word", () => {
  const { t: points, figure } = read("by 25 basis points");
  expect(figure && decimalText(measureOf(points, figure).quantity.value)).toBe("0.25");
  const bare = read("(25 %)");
  expect(bare.figure && bareAmount(bare.t, bare.figure)).toMatchObject({ worded: false, sign: 0 });
});
