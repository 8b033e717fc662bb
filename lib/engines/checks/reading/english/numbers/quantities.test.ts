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
  ["a five-year plan", "five-year|duration|year|5|exactly|1"],
  ["three million euros", "three million euros|money|EUR|3000000|exactly|1000000"],
  ["$3 to $4 million", "$3 to $4 million|money|USD|3000000–4000000|exactly|1000000"],
  ["just over 40 men", "40|count||40|just over|1"],
  ["a loss of -$5m", "-$5m|money|USD|-5000000|exactly|1000000"],
  ["$5m Canadian dollars", "$5m Canadian dollars|money|CAD|5000000|exactly|1000000"],
  ["a six-foot-6 centre", "six-foot-6|measure|foot|6.5|exactly|0.083"],
  ["a 5-foot-long eel", "5-foot-long|measure|foot|5|exactly|1"],
  ["half a mile", "half a mile|measure|mile|0.5|exactly|0.01"],
  ["a third of them", "a third|share||0.333|exactly|0.01"],
  ["three-quarters of an acre", "three-quarters of an acre|measure|acre|0.75|exactly|0.01"],
  ["a five-year-old boy", "five-year-old|age|year|5|exactly|1"],
  ["over 65 years old", "65 years old|age|year|65|at least|1"],
  ["a girl aged 8", "aged 8|age|year|8|exactly|1"],
  ["several dozen men", "several dozen|count||24|at least|12"],
  ["-5C", "-5C|measure|degree Celsius|-5|exactly|1"],
  ["the 21st century", "21st|ordinal||21|exactly|1"],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it("takes the two ends of a change for two quantities", () => {
  expect(read("It rose from 40 to 50.")).toEqual([
    "40|count||40|exactly|1",
    "50|count||50|exactly|1",
  ]);
});

it("gives the first of two numbers the unit behind the second", () => {
  expect(read("It rose from 40 to 50 cents.")).toEqual([
    "40|money|cent|40|exactly|1",
    "50 cents|money|cent|50|exactly|1",
  ]);
  expect(read("three or four miles")[0]).toBe("three|measure|mile|3|about|1");
  expect(read("from 2010 to 50 percent")[0]).toBe("2010|count||2010|exactly|1");
});
