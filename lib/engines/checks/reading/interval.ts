import { add, compare, divide, multiply, negate, type Rational } from "./rational.ts";

/** All the values that a printed number may stand for, ends included; an end left out is open. */
export interface Interval {
  low?: Rational;
  high?: Rational;
}

export const exactly = (value: Rational): Interval => ({ low: value, high: value });

/** From `value - width` to `value + width`. */
export function around(value: Rational, width: Rational): Interval {
  return { low: add(value, negate(width)), high: add(value, width) };
}

const bothOf = (a: Rational | undefined, b: Rational | undefined) =>
  a === undefined || b === undefined ? undefined : add(a, b);

const interval = (low: Rational | undefined, high: Rational | undefined): Interval => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});

export function plus(a: Interval, b: Interval): Interval {
  return interval(bothOf(a.low, b.low), bothOf(a.high, b.high));
}

export function minus(a: Interval, b: Interval): Interval {
  return plus(a, interval(b.high && negate(b.high), b.low && negate(b.low)));
}

/** Multiplies by one number that is not negative. */
export function scale(a: Interval, factor: Rational): Interval {
  return interval(a.low && multiply(a.low, factor), a.high && multiply(a.high, factor));
}

/** The product of two intervals without negative values. */
export function times(a: Interval, b: Interval): Interval {
  return interval(
    a.low && b.low && multiply(a.low, b.low),
    a.high && b.high && multiply(a.high, b.high),
  );
}

/** The quotient of two intervals without negative values; open above where `b` may be 0. */
export function over(a: Interval, b: Interval): Interval {
  const divided = (x: Rational | undefined, y: Rational | undefined) =>
    x && y && y.numerator !== 0n ? divide(x, y) : undefined;
  return interval(divided(a.low, b.high), divided(a.high, b.low));
}

/** Whether some value lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  const before = (high: Rational | undefined, low: Rational | undefined) =>
    high !== undefined && low !== undefined && compare(high, low) < 0;
  return !before(a.high, b.low) && !before(b.high, a.low);
}
