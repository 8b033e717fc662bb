import { expect, it } from "vitest";
import { foldDigits, keyOf } from "./fold.ts";

it("makes both sets of Arabic digits ASCII without moving anything", () => {
  const text = "١٧ دولة و۱۸٪ من ٣٬٥٠٠٫٥";
  expect(foldDigits(text)).toBe("17 دولة و18% من 3,500.5");
  expect(foldDigits(text)).toHaveLength(text.length);
});

it("spells a word without vowel signs and with one letter for those written alike", () => {
  expect(keyOf("نُشِرَ")).toBe("نشر");
  expect(keyOf("الأربعـاء")).toBe("الاربعاء");
  expect(keyOf("مئة")).toBe("مئه");
  expect(keyOf("إحدى")).toBe("احدي");
});
