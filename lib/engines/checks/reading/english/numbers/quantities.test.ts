import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return t.quantities.map(({ first, end, kind, unit, value, upTo, firmness, step }) =>
    [
      text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
      kind,
      unit,
      decimalText(value, 3) + (upTo ? `–${decimalText(upTo, 3)}` : ""),
      firmness,
      decimalText(step, 3),
    ].join("|"),
  );
};

it.each([
  ["17 countries", "17|count||17|exactly|1"],
  ["about 112 km away", "112 km|measure|kilometre|112|about|1"],
  ["US$4.2bn", "US$4.2bn|money|USD|4200000000|exactly|100000000"],
  ["almost 12.5 per cent", "12.5 per cent|percent|percent|12.5|almost|0.1"],
  ["7 percentage points", "7 percentage points|points|percentage point|7|exactly|1"],
  ["10 to 12 miles", "10 to 12 miles|measure|mile|10–12|exactly|1"],
  ["a 5-year plan", "5-year|duration|year|5|exactly|1"],
  ["three million euros", "three million euros|money|EUR|3000000|exactly|1000000"],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});
