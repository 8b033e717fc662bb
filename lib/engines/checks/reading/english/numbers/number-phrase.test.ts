import { describe, expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { isScaleAt, oneBefore, readNumberPhrase, withScales } from "./number-phrase.ts";

const scan = (text: string) => scanTokens(text, ENGLISH_SCANNER);
const read = (text: string, first = 0) => {
  const tokens = scan(text);
  const phrase = readNumberPhrase(tokens, first);
  if (!phrase) return undefined;
  const exact = text.slice(tokens[first]?.start, tokens[phrase.end - 1]?.end);
  return [exact, numberOf(phrase.value), numberOf(phrase.step), numberOf(phrase.roundStep)];
};

describe("readNumberPhrase", () => {
  it.each<[string, string, number, number, number]>([
    ["seventeen men", "seventeen", 17, 1, 1],
    ["forty miles", "forty", 40, 1, 10],
    ["one hundred and five", "one hundred and five", 105, 1, 1],
    ["two hundred", "two hundred", 200, 100, 100],
    ["twelve hundred", "twelve hundred", 1200, 100, 100],
    ["two hundred and two thousand", "two hundred and two thousand", 202_000, 1000, 1000],
    ["two thousand two hundred", "two thousand two hundred", 2200, 100, 100],
    ["two thousand and five", "two thousand and five", 2005, 1, 1],
    ["two million and three others", "two million", 2e6, 1e6, 1e6],
    ["two million and three billion", "two million", 2e6, 1e6, 1e6],
    ["one million two hundred thousand", "one million two hundred thousand", 1.2e6, 1e5, 1e5],
    ["2 million 300 thousand", "2 million 300 thousand", 2.3e6, 1000, 1000],
    ["2 million 3 times", "2 million", 2e6, 1e6, 1e6],
    ["two and a half million", "two and a half million", 2.5e6, 5e5, 5e5],
    ["one million and a half", "one million and a half", 1.5e6, 5e5, 5e5],
    ["five point five million", "five point five million", 5.5e6, 1e5, 1e5],
    ["zero point zero three", "zero point zero three", 0.03, 0.01, 0.01],
    ["1,200 men", "1,200", 1200, 1, 100],
    ["1.50 each", "1.50", 1.5, 0.01, 0.01],
    ["2½ miles", "2½", 2.5, 0.5, 0.5],
    ["7 3/4", "7 3/4", 7.75, 0.25, 0.25],
    ["three lakh crore", "three lakh crore", 3e12, 1e12, 1e12],
    ["twenty twenty-four", "twenty twenty-four", 2024, 1, 1],
  ])("%j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("ends at “and” between the two numbers of a range", () => {
    expect(read("between one hundred and two thousand", 1)).toEqual(["one hundred", 100, 100, 100]);
  });
});

it("multiplies one by the scale words after it", () => {
  const phrase = withScales(scan("hundred thousand"), oneBefore(0), 0);
  expect([numberOf(phrase.value), phrase.end]).toEqual([100_000, 2]);
});

it("knows a scale word, with a hyphen before it or not", () => {
  expect([1, 2].map((index) => isScaleAt(scan("5-million more"), index))).toEqual([true, true]);
  expect(isScaleAt(scan("5 more"), 1)).toBe(false);
});
