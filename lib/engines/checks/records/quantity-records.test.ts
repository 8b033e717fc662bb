import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { ageRecords, quantityRecords } from "./quantity-records.ts";

const records = (text: string) =>
  quantityRecords(text, readText(text, "en", {}).quantities).map(({ kind, start, end, values }) => [
    kind,
    text.slice(start, end),
    ...values,
  ]);

it.each<[string, ...unknown[][]]>([
  ["17 countries", ["number", "17", { value: 17 }]],
  ["the third", ["ordinal", "third", { value: 3 }]],
  [
    "12.5 per cent",
    ["percent", "12.5 per cent", { value: 12.5, unit: "percent" }],
    ["number", "12.5", { value: 12.5 }],
  ],
  [
    "more than $3 to $4 million",
    ["range", "more than $3 to $4 million", { from: 3e6, to: 4e6, unit: "USD" }],
    ["money", "4 million", { value: 4e6, unit: "USD" }],
    ["number", "3", { value: 3 }],
    ["number", "4 million", { value: 4e6 }],
  ],
  ["at least 20 men", ["range", "at least 20", { from: 20 }], ["number", "20", { value: 20 }]],
  [
    "up to 5 km",
    ["range", "up to 5", { to: 5, unit: "kilometre" }],
    ["quantity", "5 km", { value: 5, unit: "kilometre" }],
    ["number", "5", { value: 5 }],
  ],
  ["a boy aged 8", ["age", "aged 8", { value: 8, unit: "year" }], ["number", "8", { value: 8 }]],
  ["180ml of it", ["quantity", "180ml", { value: 180, unit: "millilitre" }]],
  ["a third of them", ["number", "a third", { value: 0.333333333333 }]],
])("%j", (text, ...expected) => {
  expect(records(text)).toEqual(expected);
});

it("gives an age that stands alone beside a name", () => {
  expect(ageRecords([{ start: 10, end: 12, age: 58 }])).toEqual([
    { kind: "age", start: 10, end: 12, values: [{ value: 58, unit: "year" }] },
  ]);
});
