import { expect, it } from "vitest";
import { readCounts } from "./counts.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) =>
  readCounts(readArabicText(text)).map(({ count, unit, hedge }) => [count, unit, hedge]);

it.each<[string, [number, string, string][]]>([
  ["مبعوثي 17 دولة", [[17, "country", "exactly"]]],
  ["سفراء سبع عشرة دولة", [[17, "country", "exactly"]]],
  ["الدول الـ17", [[17, "country", "exactly"]]],
  ["أكثر من 20 دولة", [[20, "country", "at least"]]],
  ["ما لا يقل عن 20 دولة", [[20, "country", "at least"]]],
  ["نحو 20 بلدا", [[20, "country", "about"]]],
  ["زار دولتين", [[2, "country", "exactly"]]],
  ["ثلاثة أسباب", [[3, "أسباب", "exactly"]]],
  ["خمس دول على الأقل", [[5, "country", "at least"]]],
  ["منذ عشر سنوات", []],
  ["بنسبة 20 بالمئة", []],
])("counts in %j", (text, counts) => {
  expect(read(text)).toEqual(counts);
});
