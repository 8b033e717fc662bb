import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { arePoundsMoney, currencyBefore } from "./money.ts";
import type { NumberReading } from "./numbers.ts";

it.each<[string, string | undefined]>([
  ["It cost $5", "USD"],
  ["It cost C$ 5", "CAD"],
  ["It cost $US5", "USD"],
  ["It cost USD 5", "USD"],
  ["It cost Rs500", "rupee"],
  ["It cost £5m", "GBP"],
  ["It cost 5", undefined],
  ["All 5 men", undefined],
])("%j", (text, unit) => {
  const t = readEnglishText(text);
  expect(currencyBefore(t, t.numbers[0] as NumberReading)?.unit).toBe(unit);
});

it.each([
  ["a loss of -$5", true],
  ["from $3-$5", false],
])("hears whether %j is a negative sum", (text, negative) => {
  const t = readEnglishText(text);
  expect(currencyBefore(t, t.numbers.at(-1) as NumberReading)?.negative).toBe(negative);
});

it.each([
  ["3 million pounds", true],
  ["3 million pounds of beef", false],
  ["3 million pounds of public money", true],
  ["lost 25 pounds", false],
  ["cost 25 pounds", true],
  ["25 pounds a week", true],
  ["a 200-pound man", false],
  ["a 20,000-pound fine", true],
])("hears whether the pounds of %j are money: %s", (text, money) => {
  const t = readEnglishText(text);
  const number = t.numbers[0] as NumberReading;
  const hyphen = t.tokens[number.end]?.text === "-" ? 1 : 0;
  expect(arePoundsMoney(t, number, number.value, number.end + hyphen + 1)).toBe(money);
});
