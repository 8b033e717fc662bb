import { around, exactly, type Interval } from "./interval.ts";
import { add, multiply, negate, type Rational, rational } from "./rational.ts";

/** How firmly a number is meant, and in which direction it may be off. */
export type Firmness = "exactly" | "at least" | "at most" | "about" | "almost" | "just over";

export type QuantityKind =
  | "count"
  | "ordinal"
  | "percent"
  | "points"
  | "money"
  | "measure"
  | "duration"
  | "age"
  /** A part of something: "a third", "one in five". */
  | "share";

/** What a number with its unit means, in any language, as it is printed. */
export interface QuantityValue {
  kind: QuantityKind;
  value: Rational;
  /** The upper end of a range: "10 to 12". */
  upTo?: Rational;
  /** As `units.ts` names it: "kilometre", "USD", "day"; "" for a bare number. */
  unit: string;
  firmness: Firmness;
  /** The place of the last digit printed: 1 for 112, 100,000 for 1.2 million. */
  step: Rational;
  /** The place of the last digit that is not 0, to which a round number may be rounded: 100 for 1,200. */
  roundStep: Rational;
}

const HALF = rational(1n, 2n);
const TENTH = rational(1n, 10n);

/**
 * All the values that, rounded or cut to the digits printed, give what is printed, and that the
 * hedge allows: "about" a tenth to either side, "almost" a tenth below, "just over" a tenth above.
 */
export function printedInterval(quantity: QuantityValue, step = quantity.step): Interval {
  const { value, upTo, firmness } = quantity;
  const top = upTo ?? value;
  const tenth = multiply(value.numerator < 0n ? negate(value) : value, TENTH);
  const low = add(value, negate(multiply(step, HALF)));
  // Cutting off is as common as rounding: 112.7 km is printed as 112.
  const high = add(top, step);
  if (firmness === "at least") return { low };
  if (firmness === "at most") return { high };
  if (firmness === "almost") return { low: add(value, negate(tenth)), high: top };
  if (firmness === "just over") return { low: value, high: add(top, tenth) };
  if (firmness === "about") {
    const wide = around(value, tenth);
    return { low: wide.low as Rational, high: add(top, tenth) };
  }
  return { low, high };
}

/** The values that it stands for where it counts whole things and nothing hedges it. */
export function countInterval(quantity: QuantityValue): Interval {
  if (quantity.firmness !== "exactly") return printedInterval(quantity);
  return { ...exactly(quantity.value), high: quantity.upTo ?? quantity.value };
}
