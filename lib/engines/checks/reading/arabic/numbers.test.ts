import { describe, expect, it } from "vitest";
import { integerOf } from "../rational.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) =>
  readArabicText(text).numbers.map(({ value, form }) => [integerOf(value), form]);
const cardinals = (text: string) => read(text).map(([value]) => value);

describe("readNumbers", () => {
  it.each<[string, number[]]>([
    ["17 دولة", [17]],
    ["١٧ دولة", [17]],
    ["۱۷ کشور", [17]],
    ["سبع عشرة دولة", [17]],
    ["سبعة عشر وفدا", [17]],
    ["خمس وعشرون مدينة", [25]],
    ["خمسة وعشرين عاما", [25]],
    ["أحد عشر لاعبا", [11]],
    ["إحدى وعشرين جلسة", [21]],
    ["اثنتا عشرة ساعة", [12]],
    ["مئة", [100]],
    ["مائة وخمسة عشر كتابا", [115]],
    ["ثلاثمئة وأربعون", [340]],
    ["ثلاثة آلاف ومئتان", [3200]],
    ["ألفي مسكن", [2000]],
    ["1,500 شخص", [1500]],
    ["3,4,5", [3, 4, 5]],
    ["ألفان وأربعة", [2004]],
    ["3 ملايين", [3_000_000]],
    ["مليونا", []],
    ["١٬٥٠٠ شخص", [1500]],
    ["ثلاثة وأربعة", [3, 4]],
    ["وثلاثة آخرون", [3]],
    ["واحد وتسعون", [91]],
    ["رجال و18 امرأة في الـ20", [18, 20]],
  ])("reads %j", (text, values) => {
    expect(cardinals(text)).toEqual(values);
  });

  it("reads ordinals as dates use them", () => {
    expect(read("السابع عشر من مايو")).toEqual([[17, "ordinal"]]);
    expect(read("في الخامس والعشرين من يناير")).toEqual([[25, "ordinal"]]);
    expect(read("الأول من أبريل")).toEqual([[1, "ordinal"]]);
  });
});
