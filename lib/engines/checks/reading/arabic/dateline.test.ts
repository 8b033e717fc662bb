import { expect, it } from "vitest";
import { readArabicDateline } from "./dateline.ts";

it("reads date, time and zone of a line on publication", () => {
  const text =
    "عنوان\n\nنور حداد\n\nنُشر في 17 مايو/أيار 2024، الساعة 03:15 بتوقيت مكة المكرمة\n\nنص.";
  expect(readArabicDateline(text)).toEqual({
    publishedOn: "2024-05-17",
    publishedTime: "03:15",
    timeZone: "Asia/Riyadh",
    spans: [
      expect.objectContaining({ exact: "17 مايو/أيار 2024" }),
      expect.objectContaining({ exact: "03:15" }),
    ],
  });
});

it("takes a bare date line, and no date of a sentence", () => {
  expect(readArabicDateline("عنوان\n٢ يونيو ٢٠٢٣\nنص").publishedOn).toBe("2023-06-02");
  expect(readArabicDateline("اندلعت الحرب في 7 أكتوبر 2023 واستمرت.").publishedOn).toBeUndefined();
});
