import { expect, it } from "vitest";
import { readArabicText } from "./read-arabic-text.ts";
import { readYearsAgo } from "./years-ago.ts";

const read = (text: string) =>
  readYearsAgo(readArabicText(text), { year: 2024, month: 5, day: 17 }).map(
    ({ beside }) => beside && [beside.value, beside.expected[0]],
  );

it("holds years counted back against the year beside them", () => {
  expect(read("تأسست قبل عشر سنوات، في عام 2014.")).toEqual([["2014", "2014"]]);
  expect(read("تأسست قبل 20 عاما (عام 2001).")).toEqual([["2001", "2004"]]);
  expect(read("قبل عامين، عام 2022، عاد.")).toEqual([["2022", "2022"]]);
});

it("says nothing where no year stands beside them, or a word rounds them", () => {
  expect(read("تأسست قبل عشر سنوات في القاهرة.")).toEqual([]);
  expect(read("قبل نحو عشر سنوات، في عام 2013.")).toEqual([]);
});
