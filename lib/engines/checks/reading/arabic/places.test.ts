import { expect, it } from "vitest";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) => {
  const t = readArabicText(text);
  return t.places.map(({ start, end, code, joined }) => [
    text.slice(start, t.tokens[end - 1]?.end),
    code,
    joined,
  ]);
};

it("finds countries by their longest name, without what is written on to them", () => {
  expect(read("الولايات المتحدة وكندا والمملكة المتحدة")).toEqual([
    ["الولايات المتحدة", "US", false],
    ["كندا", "CA", true],
    ["المملكة المتحدة", "GB", true],
  ]);
  expect(read("سافر إلى جنوب السودان")).toEqual([["جنوب السودان", "SS", false]]);
  expect(read("زيارة لمصر وللبرازيل")).toEqual([
    ["مصر", "EG", false],
    ["لبرازيل", "BR", true],
  ]);
});

it("sees no country in another word", () => {
  expect(read("قال الوزير لمالي إن الدعم قائم")).toEqual([]);
});
