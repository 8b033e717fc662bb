import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  decimalText,
  divide,
  integerOf,
  multiply,
  negate,
  numberOf,
  rational,
  rationalOfDigits,
  subtract,
  whole,
} from "./rational.ts";

describe("rational", () => {
  it("keeps fractions in lowest terms with a positive denominator", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it("reads decimals without ever being a float", () => {
    expect(rationalOfDigits("0.1")).toEqual(rational(1n, 10n));
    expect(add(rationalOfDigits("0.1"), rationalOfDigits("0.2"))).toEqual(rationalOfDigits("0.3"));
  });

  it("makes a whole number, the same object for the same small one", () => {
    expect(whole(7)).toBe(whole(7));
    expect(whole(123_456)).toEqual(rational(123_456n));
  });

  it("gives an integer only where it is exactly one", () => {
    expect(integerOf(multiply(rationalOfDigits("2.5"), rational(1_000_000n)))).toBe(2_500_000);
    expect(integerOf(rationalOfDigits("2.5"))).toBeUndefined();
    expect(integerOf(rational(10n ** 20n))).toBeUndefined();
  });

  it("adds and multiplies as fractions do, whatever the numbers", () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -99n, max: 99n }), fc.bigInt({ min: 1n, max: 99n }))
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });
});

describe("arithmetic", () => {
  it("subtracts, divides and compares exactly", () => {
    expect(subtract(rational(1n), rational(1n, 3n))).toEqual(rational(2n, 3n));
    expect(divide(rational(1n), rational(4n))).toEqual(rational(1n, 4n));
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError);
    expect(Math.sign(compare(rational(1n, 3n), rational(3333n, 10000n)))).toBe(1);
    expect(compare(negate(rational(2n)), rational(-2n))).toBe(0);
  });

  it("writes a decimal to so many places, halves away from zero", () => {
    expect(decimalText(rational(1n, 3n))).toBe("0.33");
    expect(decimalText(rational(-1n, 8n))).toBe("-0.13");
    expect(decimalText(rational(-1n, 800n))).toBe("0");
    expect(decimalText(rational(25n, 2n), 1)).toBe("12.5");
    expect(decimalText(rational(7n), 0)).toBe("7");
    expect(numberOf(rationalOfDigits("0.1"))).toBe(0.1);
  });
});
