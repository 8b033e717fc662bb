import { overlaps } from "./interval.ts";
import { countInterval, printedInterval, type QuantityValue } from "./quantity.ts";
import { compare, multiply, type Rational, rational } from "./rational.ts";

const MIN_ROUND = rational(100n);
const TWENTY = rational(20n);

/** Whether nothing but zeros follows a number's first digit, or its first two up to 20: 400, 1,500. */
export function isRound({ value, roundStep }: QuantityValue): boolean {
  return compare(value, MIN_ROUND) >= 0 && compare(multiply(roundStep, TWENTY), value) >= 0;
}

/** Whether two values lie within a sixth of each other. */
export function isNear(a: Rational, b: Rational): boolean {
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
  return compare(multiply(high, rational(6n)), multiply(low, rational(7n))) <= 0;
}

const intervalOf = (quantity: QuantityValue) =>
  quantity.kind === "count" ? countInterval(quantity) : printedInterval(quantity);

/** Whether `short` may be what somebody made of `full`: the same, rounded, cut or hedged. */
export function mayShorten(short: QuantityValue, full: QuantityValue): boolean {
  if (short.kind !== full.kind || short.unit !== full.unit) return false;
  if (overlaps(intervalOf(short), intervalOf(full))) return true;
  if (short.firmness !== "exactly" || compare(short.value, MIN_ROUND) < 0) return false;
  const wide = isRound(short)
    ? printedInterval({ ...short, firmness: "about" })
    : printedInterval(short, short.roundStep);
  return overlaps(wide, intervalOf(full));
}
