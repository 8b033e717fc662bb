import { expect, test } from "vitest";
import { type Drawn, inReadingOrder, isMostlyRightToLeft, isRightToLeft } from "./reading-order.ts";

/** Stretches side by side from the left, each letter one wide; a number is so much room. */
function line(isRtl: boolean, ...parts: (string | number)[]): string {
  const drawn: Drawn[] = [];
  let left = 0;
  for (const part of parts) {
    const width = typeof part === "number" ? part : part.length;
    if (typeof part === "string") drawn.push({ text: part, left, right: left + width });
    left += width;
  }
  return inReadingOrder(drawn, isRtl, (room) => room > 0.5);
}

test("a line of Arabic is read from the right, and the numbers and names in it from the left", () => {
  expect(line(true, "مرتين", " ", "11", " ", "استمرت")).toBe("استمرت 11 مرتين");
  expect(line(true, "قال", 1, "John", 1, "Smith", 1, "السيد")).toBe("السيد John Smith قال");
  expect(line(true, ".2024", 1, "في")).toBe("في 2024.");
  expect(line(true, "% في", "12.5")).toBe("12.5% في");
});

test("letters that are placed one by one are words", () => {
  expect(line(true, "ة", "ع", "ف", "ا", "ر", 1, "ع", "ب", "س")).toBe("سبع رافعة");
});

test("a mark stands behind the letter that it is drawn over", () => {
  const drawn = [
    { text: "ا", left: 0, right: 1 },
    { text: "م", left: 1, right: 3 },
    { text: "\u064B", left: 1.8, right: 2.2 },
    { text: "و", left: 3, right: 4 },
  ];
  expect(inReadingOrder(drawn, true, () => false)).toBe("وم\u064Bا");
});

test("a line of English stands as it does, and the Arabic in it is turned", () => {
  expect(line(false, "He said many ", "ثانية", " ", "كلمة", " twice.")).toBe(
    "He said many كلمة ثانية twice.",
  );
});

test("which text is read from the right", () => {
  expect(["سبع", "שבע", "seven", "7"].map(isRightToLeft)).toEqual([true, true, false, false]);
  expect(["سبع x", "a word, سبع", "7"].map(isMostlyRightToLeft)).toEqual([true, false, false]);
});
