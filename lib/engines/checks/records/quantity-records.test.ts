import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { quantityRecords } from "./quantity-records.ts";

const records = (text: string) =>
  quantityRecords(readText(text, "en", {}).quantities).map(({ kind, start, end, values }) => [
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
])("%j", (text, ...expected) => {
  expect(records(text)).toEqual(expected);
});
