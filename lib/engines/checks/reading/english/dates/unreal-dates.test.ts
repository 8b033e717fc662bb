import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { besideUnrealDate } from "./unreal-dates.ts";

const beside = (text: string) => {
  const t = readEnglishText(text);
  const isBeside = besideUnrealDate(t, readDatedText(t).unreal);
  return readDatedText(t).weekdays.map(({ at }) => isBeside(at));
};

it.each([
  "It met on Sunday 32 May 2024.",
  "It met on Sunday, May 32, 2024.",
  "It met on Sunday, the 31st of April.",
  "It met on Wednesday, 29 February 2023.",
  "It met on Sunday (Feb. 30).",
  "It met on Sunday, 32/05/2024.",
  "It met on Sunday, 2024-13-01.",
  "It met on 32 May 2024, a Sunday.",
  "It met on June 31 (Sunday).",
])("%j: no day of the calendar", (text) => {
  expect(beside(text)).toEqual([true]);
});

it.each([
  "It met on Sunday 31 March 2024.",
  "It met on May 12, a Sunday.",
  "It met on Sunday, May 12.",
  "It met on Sunday, 12/05/2024.",
  "On Sunday, May 2024 figures came out.",
  "On Sunday, 32 people met.",
  "On Sunday 32 Mayors met.",
  "It was in May. Sunday was dull.",
])("%j: a day of the calendar, or no date", (text) => {
  expect(beside(text)).toEqual([false]);
});
