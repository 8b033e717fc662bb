import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { leastOf, readOpenCount, readPluralScale } from "./open-numbers.ts";

const scan = (text: string) => scanTokens(text, ENGLISH_SCANNER);

it.each<[string, number | undefined, string | undefined]>([
  ["several dozen men", 24, "at least"],
  ["few hundred men", 200, "at least"],
  ["couple of men", 2, "about"],
  ["couple of hundred men", 200, "about"],
  ["several men", undefined, undefined],
  ["couple married", undefined, undefined],
])("%j", (text, least, firmness) => {
  const open = readOpenCount(scan(text), 0);
  expect([open && numberOf(leastOf(open)), open?.firmness]).toEqual([least, firmness]);
});

it.each<[string, number | undefined]>([
  ["dozens of men", 24],
  ["tens of thousands of men", 20_000],
  ["hundreds died", 200],
  ["scores of men", 40],
  ["scores level", undefined],
])("%j", (text, least) => {
  const open = readPluralScale(scan(text), 0);
  expect(open && numberOf(leastOf(open))).toBe(least);
});
