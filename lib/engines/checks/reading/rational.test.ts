import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, integerOf, multiply, rational, rationalOfDigits } from "./rational.ts";

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
