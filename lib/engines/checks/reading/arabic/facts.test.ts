import { expect, it } from "vitest";
import { readDates } from "./dates.ts";
import { readFacts } from "./facts.ts";
import { readArabicText } from "./read-arabic-text.ts";
import { readWeekdays } from "./weekdays.ts";

it("sees numbers, dates, countries and quotations; the number of a date is part of the date", () => {
  const text = "يوم السبت 7 أكتوبر 2023 قال 20 خبيرا في مصر «نعم».";
  const t = readArabicText(text);
  const facts = readFacts(t, readDates(t), readWeekdays(t));
  expect(facts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["date", "السبت"],
    ["date", "7 أكتوبر 2023"],
    ["number", "20"],
    ["place", "مصر"],
    ["quote", "«نعم»"],
  ]);
});
