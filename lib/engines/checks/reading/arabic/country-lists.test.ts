import { expect, it } from "vitest";
import { readCountryLists, tieOf } from "./country-lists.ts";
import { readCounts } from "./counts.ts";
import { readArabicText } from "./read-arabic-text.ts";

const lists = (text: string) =>
  readCountryLists(readArabicText(text)).map(({ items }) => items.map(({ code }) => code));

it("reads runs of countries joined by a written-on and, or by commas", () => {
  expect(lists("زار مصر والأردن ولبنان، ثم عاد إلى قطر")).toEqual([["EG", "JO", "LB"]]);
  expect(lists("فرنسا، ألمانيا، وإسبانيا و إيطاليا")).toEqual([["FR", "DE", "ES", "IT"]]);
  expect(lists("بين إسرائيل ومصر في قطر")).toEqual([["IL", "EG"]]);
});

const tie = (text: string) => {
  const t = readArabicText(text);
  const [[count], [list]] = [readCounts(t), readCountryLists(t)];
  return count && list && tieOf(t, count, list);
};

it("ties a list to its count by a colon, by 'they are', or in a later sentence on the same things", () => {
  expect(tie("ثلاث دول: مصر والأردن ولبنان")).toEqual({ partial: false, sure: true });
  expect(tie("وقعت ثلاث دول، وهي مصر والأردن ولبنان")).toEqual({ partial: false, sure: true });
  expect(tie("التقى سفراء ثلاث دول. وحضر الاجتماع ممثلو مصر والأردن ولبنان.")).toEqual({
    partial: false,
    sure: true,
  });
  expect(tie("ثلاث دول من بينها مصر والأردن")).toEqual({ partial: true, sure: false });
});

it("ties nothing that is about something else", () => {
  expect(tie("زار ثلاث دول. ويدور قتال بين إسرائيل ولبنان.")).toBeUndefined();
});
