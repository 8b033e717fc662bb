import type { PrintedQuantity } from "../reading/conversion-reading.ts";
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
} from "../reading/rational.ts";
import { type Conversion, convert } from "../reading/units.ts";

/** How well two quantities agree by a conversion, best first. */
export type UnitAgreement = "rounded" | "round numbers" | "nearly" | "no";

const HALF = rational(1n, 2n);
const ONE = rational(1n);
const HUNDRED = rational(100n);
const FIFTY = rational(50n);
const PERCENT = rational(1n, 100n);
const RANK: readonly UnitAgreement[] = ["rounded", "round numbers", "nearly", "no"];

const size = (value: Rational) => (value.numerator < 0n ? negate(value) : value);

/** Whether the exact value, rounded to the printed digits or cut to them, is what is printed. */
function rounds(exact: Rational, printed: Rational, step: Rational): boolean {
  const off = add(exact, negate(printed));
  const half = multiply(step, HALF);
  if (compare(size(off), half) <= 0) return true;
  // 112.7 may be cut to 112; nobody cuts 4.8 to 4, nor 10.9 to 10.
  const long = compare(size(printed), multiply(step, FIFTY)) >= 0;
  const away = off.numerator < 0n === printed.numerator < 0n;
  return long && away && compare(size(off), step) < 0;
}

/** The difference of two values as a share of the second; of one for a second of 0. */
function shareOff(exact: Rational, printed: Rational): Rational {
  const off = size(add(exact, negate(printed)));
  return printed.numerator === 0n ? off : divide(off, size(printed));
}

function within(share: Rational, percent: number): boolean {
  return compare(share, multiply(PERCENT, rational(BigInt(percent)))) <= 0;
}

function inverse({ factor, offset, usual }: Conversion): Conversion {
  return { factor: divide(ONE, factor), offset: negate(divide(offset, factor)), usual };
}

/** Both may be rounded: whether what rounds to the first comes to what rounds to the second. */
function overlapsRounded(
  exact: Rational,
  a: PrintedQuantity,
  b: PrintedQuantity,
  factor: Rational,
  coarse: boolean,
): boolean {
  const width = (quantity: PrintedQuantity) =>
    multiply(coarse ? quantity.roundStep : quantity.step, HALF);
  const reach = add(multiply(width(a), size(factor)), width(b));
  const end = b.value;
  return compare(size(add(exact, negate(end))), reach) <= 0;
}

const isHedged = ({ firmness }: PrintedQuantity) => firmness !== "exactly";

/** Few or round digits, such as a rough conversion gives; 118 is none, 115 is rounded to fives. */
function isRough({ value, step, roundStep }: PrintedQuantity): boolean {
  if (compare(roundStep, step) > 0 || compare(size(value), multiply(step, HUNDRED)) < 0)
    return true;
  const digits = divide(value, step);
  return digits.denominator === 1n && digits.numerator % 5n === 0n;
}

function agreementOfEnds(a: PrintedQuantity, b: PrintedQuantity, way: Conversion): UnitAgreement {
  const exact = convert(a.value, way);
  const back = convert(b.value, inverse(way));
  if (rounds(exact, b.value, b.step)) return "rounded";
  const off = shareOff(exact, b.value);
  if (within(off, 10) && rounds(back, a.value, a.step)) return "rounded";
  if (within(off, 10) && overlapsRounded(exact, a, b, way.factor, false)) return "rounded";
  if (within(off, 10) && rounds(exact, b.value, b.roundStep)) return "round numbers";
  if (within(off, 2) && overlapsRounded(exact, a, b, way.factor, true)) return "round numbers";
  const hedged = isHedged(a) || isHedged(b);
  if (hedged && within(off, 5)) return "round numbers";
  // A degree is small beside the offset of its scale, so a share says little of it.
  if (way.offset.numerator !== 0n) {
    const degree = compare(way.factor, ONE) > 0 ? way.factor : ONE;
    return compare(size(add(exact, negate(b.value))), degree) <= 0 ? "nearly" : "no";
  }
  return within(off, hedged ? 10 : isRough(b) ? 4 : 1) ? "nearly" : "no";
}

/** How well two quantities, or the ends of two ranges, agree by this conversion. */
export function unitAgreement(
  a: PrintedQuantity,
  b: PrintedQuantity,
  way: Conversion,
): UnitAgreement {
  const low = agreementOfEnds(a, b, way);
  if (!a.upTo || !b.upTo) return low;
  const high = agreementOfEnds({ ...a, value: a.upTo }, { ...b, value: b.upTo }, way);
  return RANK[Math.max(RANK.indexOf(low), RANK.indexOf(high))] ?? "no";
}

/** The better of two agreements comes first. */
export function compareAgreements(a: UnitAgreement, b: UnitAgreement): number {
  return RANK.indexOf(a) - RANK.indexOf(b);
}
