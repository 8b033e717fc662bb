import { expect, it } from "vitest";
import { spanOf } from "./arabic-text.ts";
import { readArabicText } from "./read-arabic-text.ts";

const sentences = (text: string) => {
  const t = readArabicText(text);
  return t.sentences.map(({ first, end }) => {
    const span = spanOf(t, first, end);
    return text.slice(span.start, span.end);
  });
};

it("cuts sentences at stops and blocks, not inside numbers", () => {
  expect(sentences("بلغ 3.5 مليون. هل زاد؟ نعم\n\nعنوان")).toEqual([
    "بلغ 3.5 مليون.",
    "هل زاد؟",
    "نعم",
    "عنوان",
  ]);
});

it("keeps the offsets of the text as it was given", () => {
  const text = "وصل ١٧ وفدًا.";
  const t = readArabicText(text);
  const number = t.tokens.find(({ kind }) => kind === "number");
  expect(text.slice(number?.start, number?.end)).toBe("١٧");
});
