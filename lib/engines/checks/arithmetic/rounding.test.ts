import { expect, it } from "vitest";
import { exactly } from "../reading/interval.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import { rational } from "../reading/rational.ts";
import { agreementOf, coarseInterval, meantInterval } from "./rounding.ts";

const count = (value: bigint, roundStep = 1n): QuantityValue => ({
  kind: "count",
  value: rational(value),
  unit: "",
  firmness: "exactly",
  step: rational(1n),
  roundStep: rational(roundStep),
});
const percent = (value: bigint): QuantityValue => ({ ...count(value), kind: "percent" });

it("takes a count as it is and anything measured as rounded", () => {
  expect(meantInterval(count(40n, 10n))).toEqual(exactly(rational(40n)));
  expect(meantInterval(percent(40n))).toEqual({ low: rational(79n, 2n), high: rational(81n, 2n) });
  expect(meantInterval({ ...percent(40n), upTo: rational(50n) }).high).toEqual(rational(101n, 2n));
});

it("takes a large round figure for one of three digits", () => {
  expect(coarseInterval(count(12_000n, 1000n))).toEqual({
    low: rational(11_950n),
    high: rational(12_050n),
  });
  expect(coarseInterval(count(400n, 100n))).toEqual(exactly(rational(400n)));
});

it("tells agreement as printed from agreement by rounding", () => {
  const around = { low: rational(20n), high: rational(30n) };
  expect(agreementOf(percent(25n), exactly(rational(25n)), around)).toBe("holds");
  expect(agreementOf(percent(22n), exactly(rational(25n)), around)).toBe("by rounding");
  expect(agreementOf(percent(12n), exactly(rational(25n)), around)).toBe("fails");
});
