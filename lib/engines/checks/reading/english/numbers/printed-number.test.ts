import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { readPrintedNumber } from "./printed-number.ts";

const read = (text: string) => {
  const tokens = scanTokens(text, ENGLISH_SCANNER);
  const first = tokens.findIndex(({ kind }) => kind === "number");
  const { end, value, decimals, zeros, foreign } = readPrintedNumber(tokens, first);
  const exact = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return [exact, numberOf(value), decimals, zeros, foreign];
};

it.each<[string, string, number, number, number, boolean]>([
  ["1,234,500 men", "1,234,500", 1_234_500, 0, 2, false],
  ["12.50 each", "12.50", 12.5, 2, 0, false],
  ["1 000 000 men", "1 000 000", 1_000_000, 0, 6, false],
  ["40\u202f000 men", "40\u202f000", 40_000, 0, 4, false],
  ["May 17 300 men", "17", 17, 0, 0, false],
  ["on Flight 12 100 men", "12", 12, 0, 0, false],
  ["423 0000", "423", 423, 0, 0, false],
  ["3,5 Mrd", "3,5", 3.5, 1, 0, true],
  ["3,5,7", "3", 3, 0, 0, false],
  ["3, 5", "3", 3, 0, 0, false],
  ["1.234,56", "1.234,56", 1234.56, 2, 0, true],
  ["1.234.567", "1.234.567", 1_234_567, 0, 0, true],
  ["192.168.1.2", "192.168", 192.168, 3, 0, false],
  ["12,34,567", "12,34,567", 1_234_567, 0, 0, false],
  ["0", "0", 0, 0, 0, false],
])("%j", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});
