import { expect, it } from "vitest";
import { readCounts } from "./counts.ts";
import { linesAfter } from "./listed-lines.ts";
import { readArabicText } from "./read-arabic-text.ts";

const read = (text: string) => {
  const t = readArabicText(text);
  const [count] = readCounts(t);
  return (count ? linesAfter(t, count) : []).map(({ start, end }) => text.slice(start, end));
};

it("reads the bulleted lines after a count and a colon", () => {
  expect(read("ثلاثة أسباب:\n- الغلاء\n- الجفاف\n- الحرب\n\nوانتهى.")).toEqual([
    "الغلاء",
    "الجفاف",
    "الحرب",
  ]);
});

it("reads none where no colon ends the line", () => {
  expect(read("ثلاثة أسباب.\n- الغلاء\n- الجفاف")).toEqual([]);
});
