import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import type { NumberReading } from "./numbers.ts";
import { readFeetMarks, readSubUnit } from "./sub-units.ts";
import { unitOfWord } from "./unit-words.ts";

it.each<[string, number | undefined]>([
  ["5 feet 6 inches", 0.5],
  ["5ft 6in tall", 0.5],
  ["a 6-foot-3 guard", 0.25],
  ["he is 6 foot 3", 0.25],
  ["11st 7lb", 0.5],
  ["8 pounds, 4 ounces", 0.25],
  ["an hour: 2 hours and 30 minutes", 0.5],
  ["5 feet and 6 men", undefined],
  ["5 feet, 14 inches", undefined],
  ["5 feet tall", undefined],
])("%j", (text, part) => {
  const t = readEnglishText(text);
  const number = t.numbers[0] as NumberReading;
  const hyphen = t.tokens[number.end]?.text === "-" ? 1 : 0;
  const unit = unitOfWord(t, number.end + hyphen, number.value);
  const found = unit && readSubUnit(t, unit.unit, unit.end);
  expect(found && numberOf(found.value)).toBe(part);
});

it.each<[string, number | undefined]>([
  ["5'6\"", 5.5],
  ["5’ 6”", undefined],
  ["5'6 tall", 5.5],
  ["20'6", undefined],
])("%j by its marks", (text, feet) => {
  const t = readEnglishText(text);
  const number = t.numbers[0] as NumberReading;
  const found = readFeetMarks(t, number.value, number.end);
  expect(found && numberOf(found.value)).toBe(feet);
});
