import { expect, it } from "vitest";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { readScale } from "./scales.ts";

it.each<[string, number | undefined]>([
  ["5 million", 1e6],
  ["5-million", 1e6],
  ["5bn", 1e9],
  ["40k", 1e3],
  ["10M", 1e6],
  ["1.2m people", 1e6],
  ["1.2m tall", undefined],
  ["100m hurdles", undefined],
  ["300mm", undefined],
  ["5B", undefined],
  ["5\n\nmillion", undefined],
])("%j", (text, factor) => {
  const tokens = scanTokens(text, ENGLISH_SCANNER);
  expect(readScale(tokens, 1, 0)?.factor).toBe(factor && BigInt(factor));
});

it("takes a letter for a scale after a currency", () => {
  const tokens = scanTokens("$1.5T of debt", ENGLISH_SCANNER);
  expect(readScale(tokens, 2, 1)).toEqual({ factor: 10n ** 12n, end: 3 });
});
