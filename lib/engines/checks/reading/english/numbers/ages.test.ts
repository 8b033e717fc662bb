import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { ageAfter, ageBefore } from "./ages.ts";
import type { NumberReading } from "./numbers.ts";

it.each<[string, string | undefined]>([
  ["29 years old", "year"],
  ["a five-year-old", "year"],
  ["two 16-year-olds", undefined],
  ["10 months old", "month"],
  ["6 weeks of age", "week"],
  ["an 87 yo man", "year"],
  ["29 years ago", undefined],
])("hears an age after the number in %j: %s", (text, unit) => {
  const t = readEnglishText(text);
  expect(ageAfter(t, t.numbers[0]?.end ?? 0)?.unit).toBe(unit);
});

it.each<[string, number | undefined]>([
  ["a man aged 45", 2],
  ["at the age of 99", 2],
  ["the age 5000", undefined],
  ["the man 45", undefined],
])("hears an age before the number in %j", (text, first) => {
  const t = readEnglishText(text);
  const number = t.numbers[0] as NumberReading;
  expect(ageBefore(t, number, number.first)?.first).toBe(first);
});
