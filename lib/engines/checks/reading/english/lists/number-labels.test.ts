import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { isNumberLabel } from "./number-labels.ts";

const isLabel = (text: string) => {
  const t = readEnglishText(text);
  const [number] = t.numbers;
  return number && isNumberLabel(t, number);
};

it.each([
  "Apollo 11 astronauts",
  "$5 notes",
  "a 3-2 win",
  "No. 2 teams",
  "May 17 votes",
  "the 2012 men",
  "the Group of Seven",
])("is one in %j", (text) => {
  expect(isLabel(text)).toBe(true);
});

it.each(["17 countries", "the seven:", "Seven men", "1,200 people"])("is none in %j", (text) => {
  expect(isLabel(text)).toBe(false);
});
