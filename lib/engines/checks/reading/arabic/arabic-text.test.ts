import { expect, it } from "vitest";
import { keyAt, sentenceSpanAt, spanOf, withoutAnd } from "./arabic-text.ts";
import { readArabicText } from "./read-arabic-text.ts";

it("answers for tokens and for the sentences that they stand in", () => {
  const text = "وصل الوفد. ثم غادر.";
  const t = readArabicText(text);
  expect(keyAt(t, 0)).toBe("وصل");
  expect(keyAt(t, 99)).toBe("");
  const { start, end } = spanOf(t, 0, 2);
  expect(text.slice(start, end)).toBe("وصل الوفد");
  const sentence = sentenceSpanAt(t, 4);
  expect(text.slice(sentence.start, sentence.end)).toBe("ثم غادر.");
});

it("takes a written-on and from a word, not from a short one", () => {
  expect([withoutAnd("وكندا"), withoutAnd("وه")]).toEqual(["كندا", "وه"]);
});
