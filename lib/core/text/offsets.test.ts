import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardText } from "./awkward-text.cases.ts";
import {
  cutsSurrogatePair,
  fromCodePointOffset,
  sliceExact,
  snapToGrapheme,
  toCodePointOffset,
} from "./offsets.ts";

describe("sliceExact", () => {
  test("gives the stretch between two offsets", () => {
    expect(sliceExact("عقد 😀 ok", 4, 6)).toBe("😀");
    expect(sliceExact("abc", 3, 3)).toBe("");
  });

  test.each([
    [-1, 1],
    [0, 4],
    [2, 1],
    [0.5, 1],
    [Number.NaN, 1],
  ])("refuses %d to %d of a text of three", (start, end) => {
    expect(() => sliceExact("abc", start, end)).toThrow(RangeError);
  });

  test("refuses to cut a character in two", () => {
    expect(() => sliceExact("a😀b", 0, 2)).toThrow("inside a character");
    expect(() => sliceExact("a😀b", 2, 3)).toThrow("inside a character");
  });
});

test("code points count a surrogate pair once", () => {
  expect(toCodePointOffset("a😀é", 3)).toBe(2);
  expect(fromCodePointOffset("a😀é", 2)).toBe(3);
  expect(() => fromCodePointOffset("a😀", 3)).toThrow(RangeError);
  expect(() => fromCodePointOffset("a😀", -1)).toThrow(RangeError);
});

test("code point offsets are those of the text's iterator, and go back", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(60), (text, pick) => {
      const utf16 = Math.min(pick, text.length);
      fc.pre(!cutsSurrogatePair(text, utf16));
      const codePoints = toCodePointOffset(text, utf16);
      expect(codePoints).toBe([...text.slice(0, utf16)].length);
      expect(fromCodePointOffset(text, codePoints)).toBe(utf16);
    }),
  );
});

describe("snapToGrapheme", () => {
  test.each([
    ["an emoji of several", "a👩‍👩‍👧b", 2, 3, 1, 9],
    ["a letter and its accent", "ae\u0301b", 2, 3, 1, 3],
    ["a CR LF", "a\r\nb", 0, 2, 0, 3],
    ["a flag", "🇨🇭🇫🇷", 4, 6, 4, 8],
    ["nothing", "abc", 1, 2, 1, 2],
    ["the whole text", "abc", 0, 3, 0, 3],
  ])("widens to %s", (_name, text, start, end, wideStart, wideEnd) => {
    expect(snapToGrapheme(text, start, end)).toEqual({ start: wideStart, end: wideEnd });
  });

  test("refuses a range outside the text", () => {
    expect(() => snapToGrapheme("abc", 2, 4)).toThrow(RangeError);
    expect(() => snapToGrapheme("abc", 2, 1)).toThrow(RangeError);
  });

  test("gives the tightest range of whole clusters, of any text", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(awkwardText(), fc.nat(60), fc.nat(60), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const borders = [...[...segmenter.segment(text)].map(({ index }) => index), text.length];
        expect(snapToGrapheme(text, start, end)).toEqual({
          start: borders.findLast((border) => border <= start) ?? 0,
          end: borders.find((border) => border >= end),
        });
      }),
      { numRuns: 500 },
    );
  });
});
