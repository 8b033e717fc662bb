import fc from "fast-check";
import { expect, test } from "vitest";
import { NAMES_SOMEBODY } from "./parts.ts";
import { sentencesOf } from "./sentences-of.ts";

test.each([
  ["", []],
  ["One.", ["One."]],
  ["One. Two! Three?", ["One. ", "Two! ", "Three?"]],
  ["“One.” He said (two.) Three", ["“One.” ", "He said (two.) ", "Three"]],
  ["A line\nand another\n\n  and one", ["A line\n", "and another\n\n  ", "and one"]],
  ["نعم؟ لا. ربما۔ كلا", ["نعم؟ ", "لا. ", "ربما۔ ", "كلا"]],
  ["来了。」没有！", ["来了。」", "没有！"]],
  ["3.5 of them, p.2", ["3.5 of them, p.2"]],
  [" \n ", [" \n "]],
])("the sentences of %j", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

/** What ends, closes and parts sentences, in any order. */
const pieces = fc.constantFrom(
  ...["a", "Li", ".", "!", "?", "…", "؟", "。", "！", "”", "」", ")", '"', "'", "(", "“", "「"],
  ...[" ", "\n", "\t", "\u00a0", "\u3000", "😀", "\u0301", NAMES_SOMEBODY],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(""));

test("joined they are the text, and each is one", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = sentencesOf(text);
      expect(sentences.join("")).toBe(text);
      for (const one of sentences) expect(sentencesOf(one)).toEqual([one]);
    }),
  );
});

test("where some are exchanged for a mark, the others are the same as before", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (text, isLeft) => {
      const all = sentencesOf(text);
      const left = all.map((one, index) => {
        const mark = index === all.length - 1 ? NAMES_SOMEBODY : `${NAMES_SOMEBODY} `;
        return isLeft[index] ? mark : one;
      });
      expect(sentencesOf(left.join(""))).toEqual(left);
    }),
    { numRuns: 2000 },
  );
});

test("a long text is read once", () => {
  for (const unit of [")", " ", "。」", ".) ", "\n", "a. "]) {
    expect(sentencesOf(unit.repeat(200_000)).join("")).toHaveLength(200_000 * unit.length);
  }
});
