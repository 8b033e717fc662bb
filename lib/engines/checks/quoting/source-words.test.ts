import { expect, it } from "vitest";
import { wordingOf } from "../reading/quotes/wording-of.ts";
import {
  isInterruption,
  labelWords,
  readSourceWords,
  sourceKeys,
  sourceSlice,
  speakerAt,
} from "./source-words.ts";

it("reads what is said in a transcript, and nothing else", () => {
  const text =
    "SEN. COLE: Uh, we won’t pay. (APPLAUSE) Not [laughter] now.\nQ: Why (if I may)?\nHe said: no.";
  const source = readSourceWords(text, new Map([["pay", 7]]), wordingOf("en"));
  expect(sourceKeys(source, 0, source.starts.length)).toEqual(
    "we won't pay not now why if i may he said no".split(" "),
  );
  expect(source.ids[2]).toBe(7);
  expect(sourceSlice(source, 1, 4)).toBe("won’t pay. (APPLAUSE) Not");
  expect(sourceSlice(source, 2, 2)).toBe("");
});

it("knows whose turn it is, and what others say in between", () => {
  const text = "COLE: We will not pay.\nCHAIR: Order, please.\nCOLE: Not one pound.";
  const source = readSourceWords(text, new Map(), wordingOf("en"));
  expect([0, 3, 4, 6].map((word) => speakerAt(source, word))).toEqual([
    "COLE",
    "COLE",
    "CHAIR",
    "COLE",
  ]);
  expect([...labelWords(source)]).toEqual(["cole", "chair"]);
  expect(isInterruption(source, 4, 6)).toBe(true);
  expect(isInterruption(source, 3, 6)).toBe(false);
});
