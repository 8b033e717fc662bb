import { expect, it } from "vitest";
import { readEnumerations } from "./enumerations.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) =>
  readEnumerations(readArabicText(text)).map(({ count, items, host }) => [
    count,
    items.map(({ start, end }) => text.slice(start, end)),
    host?.name,
  ]);

it("ties a count to the nearest list, the host told apart", () => {
  expect(
    read("التقى مبعوثي دولتين. وقال البيت الأبيض إن الدول هي الولايات المتحدة وكندا ومصر."),
  ).toEqual([[2, ["الولايات المتحدة", "كندا", "مصر"], "الولايات المتحدة"]]);
});

it("ties a count to the lines after it", () => {
  expect(read("ثلاثة أسباب:\n1. الغلاء\n2. الجفاف\n3. الحرب")).toEqual([
    [3, ["الغلاء", "الجفاف", "الحرب"], undefined],
  ]);
});
