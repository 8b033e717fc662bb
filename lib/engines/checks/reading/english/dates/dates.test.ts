import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { monthAt, readDates, yearAt } from "./dates.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDates(t, [...t.tokens.keys()]).map((date) => [
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

  it.each(["it may 17 times", "march 5 miles", "5.5% in all"])("none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("tells a year from a span of years, and a month from a verb", () => {
    const t = readEnglishText("2014, 2019-20 may May");
    expect(yearAt(t, 0)?.year).toBe(2014);
    expect(yearAt(t, 2)).toBeUndefined();
    expect([monthAt(t, 5), monthAt(t, 6)]).toEqual([undefined, 5]);
  });
});
