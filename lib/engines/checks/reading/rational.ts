/** An exact fraction in lowest terms, denominator positive: what a printed number means. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The fraction `numerator / denominator`. Throws a RangeError where the denominator is 0. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError("A fraction's denominator is not 0.");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

const SMALL_INTEGERS = Array.from({ length: 1000 }, (_, value) => rational(BigInt(value)));

/** The fraction that is this whole number; the same object for the same small one. */
export function whole(value: number): Rational {
  return SMALL_INTEGERS[value] ?? rational(BigInt(value));
}

/** Reads plain digits with at most one decimal point ("12.50"), commas already taken out. */
export function rationalOfDigits(digits: string): Rational {
  const point = digits.indexOf(".");
  if (point < 0) return digits.length < 4 ? whole(Number(digits)) : rational(BigInt(digits));
  const decimals = digits.slice(point + 1);
  return rational(BigInt(digits.slice(0, point) + decimals), 10n ** BigInt(decimals.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The value as a JavaScript integer; undefined where it is a fraction or too large to be exact. */
export function integerOf(value: Rational): number | undefined {
  const integer = Number(value.numerator);
  return value.denominator === 1n && Number.isSafeInteger(integer) ? integer : undefined;
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** Throws a RangeError where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0 where `a` is the smaller, above 0 where it is the greater, 0 where they are equal. */
export function compare(a: Rational, b: Rational): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To the given number of decimals, halves away from 0, zeros at the end left out: "12.5", "-3". */
export function decimalText(value: Rational, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  const negative = value.numerator < 0n;
  const size = negative ? -value.numerator : value.numerator;
  const rounded = (size * scale * 2n + value.denominator) / (value.denominator * 2n);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${negative && rounded !== 0n ? "-" : ""}${whole}${part ? `.${part}` : ""}`;
}

/** For output alone: the nearest JavaScript number. */
export function numberOf(value: Rational): number {
  return Number(decimalText(value, 12));
}
