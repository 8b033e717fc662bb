import { around, overlaps } from "./interval.ts";
import { countInterval, printedInterval, type QuantityValue } from "./quantity.ts";
import { compare, multiply, type Rational, rational } from "./rational.ts";
import { conversionsBetween, convert } from "./units.ts";

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

/** Of two numbers in units that can be turned into each other: what a reader would take for equal. */
const CONVERTED = rational(1n, 30n);

function mayConvert(short: QuantityValue, full: QuantityValue): boolean {
  return conversionsBetween(full.unit, short.unit).some((way) => {
    const value = convert(full.value, way);
    return overlaps(intervalOf(short), around(value, multiply(value, CONVERTED)));
  });
}

/**
 * Whether `short` may be what somebody made of `full`: the same, rounded, cut, hedged, or given in
 * another unit. A bound ("at least 12") is not shortened to a number far from it.
 */
export function mayShorten(short: QuantityValue, full: QuantityValue): boolean {
  if (short.kind !== full.kind) return false;
  if (short.unit !== full.unit) return mayConvert(short, full);
  if (compare(short.value, full.value) === 0) return true;
  const bound = full.firmness === "at least" || full.firmness === "at most";
  if (bound && short.firmness === "exactly" && !isNear(short.value, full.value)) return false;
  const plain = short.firmness === "exactly" && full.firmness === "exactly";
  const asPrecise = plain && compare(short.step, full.step) === 0;
  if (!asPrecise && overlaps(intervalOf(short), intervalOf(full))) return true;
  if (short.firmness !== "exactly" || compare(short.value, MIN_ROUND) < 0) return false;
  const wide = isRound(short)
    ? printedInterval({ ...short, firmness: "about" })
    : printedInterval(short, short.roundStep);
  return overlaps(wide, intervalOf(full));
}
