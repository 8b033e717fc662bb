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
  if (denominator === 0n) throw new RangeError("A fraction's denominator is not 0.");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Reads plain digits with at most one decimal point ("12.50"), commas already taken out. */
export function rationalOfDigits(digits: string): Rational {
  const [whole = "0", decimals = ""] = digits.split(".");
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
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
