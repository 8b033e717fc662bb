import { expect, it } from "vitest";
import { readEnglishText } from "./read-english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "./spans.ts";

it("turns tokens into offsets, and finds their sentence", () => {
  const text = "One day. Two days. 😀 Three days.";
  const t = readEnglishText(text);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(slice(spanOf(t, 3, 5))).toBe("Two days");
  expect(sentenceIndexAt(t, 4)).toBe(1);
  expect(slice(sentenceSpanAt(t, 4))).toContain("Two days.");
});
