import { expect, it } from "vitest";
import { rational } from "../reading/rational.ts";
import { numberText, quantityText, toleranceText } from "./figure-text.ts";

it("prints numbers as news does", () => {
  expect(numberText(rational(1200n))).toBe("1,200");
  expect(numberText(rational(2_350_000n))).toBe("2.35 million");
  expect(numberText(rational(-1n, 3n))).toBe("-0.33");
});

it.each([
  ["percent", "percent", "5 %"],
  ["points", "percentage point", "5 percentage points"],
  ["money", "USD", "$5"],
  ["money", "CHF", "5 CHF"],
  ["measure", "foot", "5 feet"],
  ["count", "", "5"],
] as const)("gives a %s in %j as %j", (kind, unit, expected) => {
  expect(quantityText(rational(5n), { kind, unit })).toBe(expected);
});

it("says the tolerance of a hedge", () => {
  const quantity = { kind: "count", unit: "", firmness: "almost" } as const;
  const one = rational(1n);
  expect(toleranceText({ ...quantity, value: one, step: one, roundStep: one })).toMatch(/almost/);
});
