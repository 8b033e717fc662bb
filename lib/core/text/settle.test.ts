import { expect, test } from "vitest";
import { notesOf, settleCharacters, settleEncoding, type Tally, trimLineEnds } from "./settle.ts";

test("a text settled in pieces is counted as one", () => {
  const tally: Tally = new Map();
  expect(settleCharacters("a\u00ADb ", tally)).toBe("ab ");
  expect(settleCharacters("\u00ADc", tally)).toBe("c");
  expect(notesOf(tally)).toEqual([
    { kind: "soft-hyphen", count: 2, message: "2 soft hyphens were removed." },
  ]);
});

test("settling the encoding leaves the writing alone", () => {
  expect(settleEncoding("\uFEFFa\u00A0\t  \r\nb", new Map())).toBe("a\u00A0\t  \nb");
});

test("a long run of spaces inside a line costs no more than its length", () => {
  const line = `${" ".repeat(500_000)}x`;
  expect(trimLineEnds(line, new Map())).toBe(line);
});
