import { expect, it } from "vitest";
import { decimalText } from "../rational.ts";
import { readQuantities } from "./quantities.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) =>
  readQuantities(readArabicText(text)).map(({ start, end, kind, unit, value, firmness, step }) =>
    [text.slice(start, end), kind, unit, decimalText(value), firmness, decimalText(step)].join("|"),
  );

it.each([
  ["ارتفع ٢٠٪", "٢٠٪|percent|percent|20|exactly|1"],
  ["نحو 20 في المئة", "20 في المئة|percent|percent|20|about|1"],
  ["1.5 مليون دولار", "1.5 مليون دولار|money|USD|1500000|exactly|100000"],
  ["أكثر من ثلاثين كيلومترا", "ثلاثين كيلومترا|measure|kilometre|30|at least|1"],
  ["1,5 مليون دولار", "1,5 مليون دولار|money|USD|1500000|exactly|100000"],
  ["17 دولة", "17|count||17|exactly|1"],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});
