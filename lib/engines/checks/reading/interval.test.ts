import { expect, it } from "vitest";
import { around, exactly, minus, over, overlaps, plus, scale, times } from "./interval.ts";
import { rational } from "./rational.ts";

const whole = (low: bigint, high: bigint) => ({ low: rational(low), high: rational(high) });

it("computes with the ends", () => {
  expect(plus(whole(1n, 2n), whole(10n, 20n))).toEqual(whole(11n, 22n));
  expect(minus(whole(10n, 20n), whole(1n, 2n))).toEqual(whole(8n, 19n));
  expect(times(whole(1n, 2n), whole(10n, 20n))).toEqual(whole(10n, 40n));
  expect(over(whole(10n, 20n), whole(2n, 5n))).toEqual(whole(2n, 10n));
  expect(scale(whole(1n, 2n), rational(3n))).toEqual(whole(3n, 6n));
  expect(around(rational(5n), rational(1n))).toEqual(whole(4n, 6n));
});

it("stays open where an end is open, or where something may be divided by nothing", () => {
  expect(plus({ low: rational(1n) }, whole(1n, 2n))).toEqual({ low: rational(2n) });
  expect(minus(whole(1n, 2n), { low: rational(1n) })).toEqual({ high: rational(1n) });
  expect(over(whole(1n, 2n), whole(0n, 2n))).toEqual({ low: rational(1n, 2n) });
});

it("tells whether two share a value, ends included", () => {
  expect(overlaps(whole(1n, 2n), whole(2n, 3n))).toBe(true);
  expect(overlaps(whole(1n, 2n), whole(3n, 4n))).toBe(false);
  expect(overlaps({ low: rational(9n) }, exactly(rational(10n)))).toBe(true);
  expect(overlaps({ high: rational(9n) }, exactly(rational(10n)))).toBe(false);
});
