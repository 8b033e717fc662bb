import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readTableSums } from "./sum-tables.ts";

const read = (text: string) =>
  readTableSums(readEnglishText(text)).map(({ whole, parts }) => [
    numberOf(whole.quantity.value),
    parts.map(({ quantity }) => numberOf(quantity.value)),
  ]);

it.each<[string, unknown[]]>([
  ["Party\tSeats\nReds\t12\nBlues\t–\nGreens\t3\nTotal\t15", [[15, [12, 3]]]],
  [
    "Party  2015  2019\nReds  12  4\nBlues  3  5\nTotal  15  9",
    [
      [15, [12, 3]],
      [9, [4, 5]],
    ],
  ],
  ["Party\tRate\nReds\t12\nBlues\t3\nTotal\t7", []],
  ["Reds\t12\nof which A\t3\nTotal\t12", []],
  ["Hawks 7 0 3 14—24", [[24, [7, 0, 3, 14]]]],
  ["In 2015 12 — 24", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
