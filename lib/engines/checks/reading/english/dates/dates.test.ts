import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { monthAt, readDates, yearAt } from "./dates.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDates(t, [...t.tokens.keys()]).dates.map((date) => [
    sliceOf(t, date.first, date.end),
    date.year,
    date.month,
    date.days,
  ]);
};

describe("readDates", () => {
  it.each<[string, string, number | undefined, number, number[]]>([
    ["on May 17, 2024, it", "May 17, 2024", 2024, 5, [17]],
    ["on 17 May 2024", "17 May 2024", 2024, 5, [17]],
    ["the 17th of May", "17th of May", undefined, 5, [17]],
    ["Sept. 11th", "Sept. 11th", undefined, 9, [11]],
    ["July the 4th", "July the 4th", undefined, 7, [4]],
    ["the fifth of May", "fifth of May", undefined, 5, [5]],
    ["May 18 and 19, 2024", "May 18 and 19, 2024", 2024, 5, [18, 19]],
    ["6–8 May", "6–8 May", undefined, 5, [6, 8]],
    ["in May 2024", "May 2024", 2024, 5, []],
    ["July 4, ’76", "July 4, ’76", 1976, 7, [4]],
    ["2024-05-17", "2024-05-17", 2024, 5, [17]],
  ])("%j", (text, exact, year, month, days) => {
    expect(read(text)).toEqual([[exact, year, month, days]]);
  });

  it.each([
    ["on 31 April", "31 April"],
    ["on April 31st, 2024", "April 31st, 2024"],
    ["on 29 February 2023", "29 February 2023"],
    ["on Feb. 30", "Feb. 30"],
    ["dated 31/04/2024", "31/04/2024"],
    ["on May 32, 2024", "May 32, 2024"],
    ["February 28 and 29, 2023", "February 28 and 29, 2023"],
  ])("finds no such day in %j", (text, exact) => {
    const t = readEnglishText(text);
    const { dates, unreal } = readDates(t, [...t.tokens.keys()]);
    expect(unreal.map(({ first, end }) => sliceOf(t, first, end))).toEqual([exact]);
    expect(dates).toEqual([]);
  });

  it.each(["On May 32 people met", "in April 31 cases", "29 February 2024"])(
    "takes nothing in %j for a day that is none",
    (text) => {
      const t = readEnglishText(text);
      expect(readDates(t, [...t.tokens.keys()]).unreal).toEqual([]);
    },
  );

  it.each(["it may 17 times", "march 5 miles", "5.5% in all"])("none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("tells a year from a span of years, and a month from a verb", () => {
    const t = readEnglishText("2014, 2019-20 may May 2100 GMT");
    expect(yearAt(t, 0)?.year).toBe(2014);
    expect(yearAt(t, 2)).toBeUndefined();
    expect(yearAt(t, 7)).toBeUndefined();
    expect([monthAt(t, 5), monthAt(t, 6)]).toEqual([undefined, 5]);
  });
});
