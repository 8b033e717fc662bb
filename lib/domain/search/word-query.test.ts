import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";
import { allOf, anyOf, eachOf, looseWords, markedWords } from "./word-query.ts";

const { wanted, unwanted } = readQuery('kanzleramt "three envoys" O’Brien -chad -"two days"');
const others = new Map([["kanzleramt", ["bundeskanzleramt"]]]);

test("all wanted words are asked for, a word by its alternatives, a phrase in its order", () => {
  expect(allOf(wanted, others)).toBe(
    "('kanzleramt' | 'bundeskanzleramt') & ('three' <-> 'envoys') & ('o' <-> 'brien')",
  );
  expect(allOf([])).toBe("");
});

test("any unwanted one will do", () => {
  expect(anyOf(unwanted)).toBe("('chad') | ('two' <-> 'days')");
});

test("a title's words are all asked for", () => {
  expect(eachOf(["envoys", "meet"])).toBe("'envoys' & 'meet'");
});

test("words alone may be parts of others; what is marked has their alternatives too", () => {
  expect(looseWords(wanted)).toEqual(["kanzleramt"]);
  expect(markedWords(wanted, others)).toEqual(
    "kanzleramt bundeskanzleramt three envoys o brien".split(" "),
  );
});
