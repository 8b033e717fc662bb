import { expect, it } from "vitest";
import { readArabicText } from "./read-arabic-text.ts";
import { readWeekdays } from "./weekdays.ts";

const read = (text: string) =>
  readWeekdays(readArabicText(text)).map(({ weekday, said }) => [weekday, said]);

it("finds weekdays, with what is said of when they are", () => {
  expect(read("وصل يوم الأربعاء وغادر الخميس الماضي")).toEqual([
    [2, 0],
    [3, -1],
  ]);
  expect(read("يلتقيان الأحد المقبل")).toEqual([[6, 1]]);
  expect(read("قال يوم الاثنين إن")).toEqual([[0, 0]]);
});

it("leaves alone what is no one day, and words of the same letters", () => {
  expect(read("بعد صلاة الجمعة")).toEqual([]);
  expect(read("اتفق بين الاثنين")).toEqual([]);
  expect(read("كان الاثنين معا")).toEqual([]);
});
