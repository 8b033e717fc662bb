import { describe, expect, it } from "vitest";
import type { PaintedMark } from "./painter.ts";
import { type CaretWords, saidOfCaret } from "./said-of-caret.ts";

const text = "Envoys of 17 countries 😀 met.\nThey left.";
const words: CaretWords = {
  space: "space",
  endOfLine: "end of line",
  end: "end",
  marked: (marked) => `${marked}, marked`,
  mark: ({ kind, label }) => `${kind} ${label}`,
};
const said = (
  offset: number,
  by: "character" | "word" | "sentence",
  marked = "",
  entered: PaintedMark[] = [],
) => saidOfCaret(text, offset, { by }, marked, entered, "en", words);

describe("what is said of the caret", () => {
  it("is the character after it", () => {
    expect([said(0, "character"), said(6, "character"), said(23, "character")]).toEqual([
      "E",
      "space",
      "😀",
    ]);
    expect([said(30, "character"), said(text.length, "character")]).toEqual(["end of line", "end"]);
  });

  it("is the word it came to, also at its end", () => {
    expect([said(10, "word"), said(22, "word")]).toEqual(["17", "countries"]);
  });

  it("is the rest of the line where it went further", () => {
    expect(said(31, "sentence")).toBe("They left.");
  });

  it("is what is marked, and what begins there", () => {
    const claim: PaintedMark = { id: "c", kind: "claim", tone: "open", label: "3", ranges: [] };
    expect(said(12, "character", "17")).toBe("17, marked");
    expect(said(10, "word", "", [claim])).toBe("17, claim 3");
  });

  it("shortens what is long", () => {
    expect(said(0, "sentence", "x".repeat(1_000)).length).toBeLessThan(220);
  });
});
