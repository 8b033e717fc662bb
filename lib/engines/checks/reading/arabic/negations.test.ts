import { expect, it } from "vitest";
import { readNegations } from "./negations.ts";
import { readArabicText } from "./read-arabic-text.ts";

it("finds what negates", () => {
  const text = "لم يوافق ولن يوقع، وقال إن ذلك غير ممكن من دون ضمان. ما قاله واضح.";
  const found = readNegations(readArabicText(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "لم",
    "ولن",
    "غير",
    "دون",
  ]);
});
