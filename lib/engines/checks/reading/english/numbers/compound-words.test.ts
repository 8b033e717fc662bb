import { expect, it } from "vitest";
import { isCodeBeforeDigits, isNumberCompound } from "./compound-words.ts";

it.each([
  ["five", "year", true],
  ["twenty-one", "gun", true],
  ["two", "thirds", true],
  ["million", "dollar", true],
  ["half", "hour", true],
  ["and", "a", true],
  ["a", "half", true],
  ["foot", "3", true],
  ["in", "10", true],
  ["twenty-first", "century", true],
  ["six", "figure", false],
  ["twenty", "one", false],
  ["one", "off", false],
  ["half", "brother", false],
  ["first", "half", false],
  ["zero", "sum", false],
  ["year", "old", false],
])("%s-%s is cut: %s", (part, rest, cut) => {
  expect(isNumberCompound(part, rest)).toBe(cut);
});

it("tells a currency's code before digits from a name", () => {
  expect(["usd", "rs", "g", "covid"].map(isCodeBeforeDigits)).toEqual([true, true, false, false]);
});
