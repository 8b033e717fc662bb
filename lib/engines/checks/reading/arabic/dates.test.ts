import { expect, it } from "vitest";
import { spanOf } from "./arabic-text.ts";
import { readDates } from "./dates.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) => {
  const t = readArabicText(text);
  return readDates(t).map(({ first, end, year, month, day }) => {
    const span = spanOf(t, first, end);
    return [text.slice(span.start, span.end), [year, month, day].join("-")];
  });
};

it.each([
  ["في 17 مايو/أيار 2024، قال", "17 مايو/أيار 2024", "2024-5-17"],
  ["في 17 أيار (مايو) 2024", "17 أيار (مايو) 2024", "2024-5-17"],
  ["في السابع من أكتوبر عام 2023", "السابع من أكتوبر عام 2023", "2023-10-7"],
  ["يوم الخامس عشر من تشرين الثاني", "الخامس عشر من تشرين الثاني", "-11-15"],
  ["٧ تشرين الأول ٢٠٢٣", "٧ تشرين الأول ٢٠٢٣", "2023-10-7"],
  ["بتاريخ 7/10/2023", "7/10/2023", "2023-10-7"],
  ["بتاريخ 2023-10-07 صباحا", "2023-10-07", "2023-10-7"],
  ["بلغ التضخم ذروته في أبريل", "أبريل", "-4-"],
  ["خلال شهر آب الماضي", "آب", "-8-"],
  ["بانخفاض عن يونيو", "يونيو", "-6-"],
  ["منذ يناير 2019", "يناير 2019", "2019-1-"],
])("reads the date in %j", (text, exact, date) => {
  expect(read(text)).toEqual([[exact, date]]);
});

it("sees no date in a day that a month does not have, nor in a month's name alone", () => {
  expect(read("في 31 أبريل 2024")).toEqual([]);
  expect(read("مارس الرياضة")).toEqual([]);
});
