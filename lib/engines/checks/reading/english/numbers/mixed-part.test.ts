import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { readMixedPart, readPrintedFraction, readSlashedFraction } from "./mixed-part.ts";

const scan = (text: string) => scanTokens(text, ENGLISH_SCANNER);
const valueIn = (part: ReturnType<typeof readMixedPart>) => part && numberOf(part.value);

it.each<[string, number | undefined]>([
  ["two and a half", 0.5],
  ["two-and-a-half-hour", 0.5],
  ["two and three quarters", 0.75],
  ["two and a third man", undefined],
  ["two and a third times", 0.333333333333],
  ["two and a", undefined],
  ["7 3/4", 0.75],
  ["7½", 0.5],
])("%j", (text, value) => {
  expect(valueIn(readMixedPart(scan(text), 1))).toBe(value);
});

it.each<[string, number | undefined]>([
  ["3/4", 0.75],
  ["9/11", undefined],
  ["24/7", undefined],
  ["1/2/2024", undefined],
  ["5/3", undefined],
])("%j as a fraction", (text, value) => {
  expect(valueIn(readSlashedFraction(scan(text), 0))).toBe(value);
});

it("takes no date for a fraction", () => {
  expect(readSlashedFraction(scan("on 3/4"), 1)).toBeUndefined();
});

it("reads a printed fraction", () => {
  expect(valueIn(readPrintedFraction(scan("⅔"), 0))).toBe(0.666666666667);
});
