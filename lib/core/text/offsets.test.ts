import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardText } from "./awkward-text.cases.ts";
import { codePointCounter, cutsSurrogatePair, fromCodePointOffset, sliceExact } from "./offsets.ts";

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
  expect(codePointCounter("a😀é")(3)).toBe(2);
  expect(fromCodePointOffset("a😀é", 2)).toBe(3);
  expect(() => fromCodePointOffset("a😀", 3)).toThrow(RangeError);
  expect(() => fromCodePointOffset("a😀", -1)).toThrow(RangeError);
});

test("code point offsets are those of the text's iterator, and go back", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(60), (text, pick) => {
      const utf16 = Math.min(pick, text.length);
      fc.pre(!cutsSurrogatePair(text, utf16));
      const codePoints = codePointCounter(text)(utf16);
      expect(codePoints).toBe([...text.slice(0, utf16)].length);
      expect(fromCodePointOffset(text, codePoints)).toBe(utf16);
    }),
  );
});

test("every offset of a text is counted, and none within a character", () => {
  const text = "a😀b👨‍👩‍👧c مرحبا";
  const count = codePointCounter(text);
  for (let at = 0; at <= text.length; at += 1) {
    if (cutsSurrogatePair(text, at)) expect(() => count(at)).toThrow(RangeError);
    else expect(count(at)).toBe([...text.slice(0, at)].length);
  }
  expect(() => count(text.length + 1)).toThrow(RangeError);
});
