import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readRatios } from "./ratios.ts";

const read = (text: string) =>
  readRatios(readEnglishText(text)).map(({ stated, share, part, whole, sure }) => [
    text.slice(stated.start, stated.end),
    [share, part, whole].flatMap((each) =>
      each ? [Number(numberOf(each.quantity.value).toFixed(2))] : [],
    ),
    sure,
  ]);

it.each<[string, unknown[]]>([
  ["One in five (25 %) left.", [["One in five (25 %)", [0.2], true]]],
  ["It took 25 %, or one in four.", [["25 %, or one in four", [0.25], true]]],
  ["Ten of the 40 men (25 %) left.", [["Ten of the 40 men (25 %)", [10, 40], true]]],
  ["Ten (25 %) of the 40 men left.", [["Ten (25 %) of the 40", [10, 40], true]]],
  ["A majority (48 %) left.", [["A majority (48 %)", [0.5], true]]],
  ["A third of men, or 33 % of women, left.", [["A third of men, or 33 %", [0.33], false]]],
  ["Ten men and 25 % of the 40 women left.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
