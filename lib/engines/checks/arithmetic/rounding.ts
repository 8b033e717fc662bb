import { around, type Interval, overlaps } from "../reading/interval.ts";
import { countInterval, printedInterval, type QuantityValue } from "../reading/quantity.ts";
import { compare, multiply, type Rational, rational } from "../reading/rational.ts";

const HALF = rational(1n, 2n);
const ONE = rational(1n);
const THOUSAND = rational(1000n);

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
}

/** All values that round to what is printed; a count, or a price in single units, is what it says. */
export function meantInterval(quantity: QuantityValue): Interval {
  if (quantity.firmness !== "exactly") return printedInterval(quantity);
  const single = quantity.kind === "count" || quantity.kind === "money";
  if (single && compare(quantity.step, ONE) <= 0) return countInterval(quantity);
  return { ...around(quantity.value, multiply(quantity.step, HALF)), ...top(quantity) };
}

function top({ upTo, step }: QuantityValue): Interval {
  return upTo ? { high: around(upTo, multiply(step, HALF)).high } : {};
}

/** "£25": a fee or a fare in round money is what it says. */
function isPrice({ kind, value }: QuantityValue): boolean {
  if (kind !== "money" || compare(value, THOUSAND) >= 0) return false;
  return value.denominator === 1n && value.numerator % 5n === 0n;
}

/** What it may stand for where the writer rounded it to three figures: 12,300 for 12,340. */
export function coarseInterval(quantity: QuantityValue): Interval {
  if (quantity.firmness !== "exactly") return printedInterval(quantity);
  const size = absolute(quantity.value);
  let step = quantity.step;
  const ten = rational(10n);
  while (
    compare(multiply(step, THOUSAND), size) <= 0 &&
    compare(multiply(step, ten), quantity.roundStep) <= 0
  ) {
    step = multiply(step, ten);
  }
  const exact = compare(step, ONE) <= 0 && (quantity.kind === "count" || isPrice(quantity));
  return exact ? countInterval(quantity) : around(quantity.value, multiply(step, HALF));
}

/** Whether a stated figure agrees with a computed one: as printed, only by rounding, or not. */
export type Agreement = "holds" | "by rounding" | "fails";

/** `rounded` is what the computation gives where its figures were themselves rounded. */
export function agreementOf(
  stated: QuantityValue,
  computed: Interval,
  rounded: Interval,
): Agreement {
  const printed = printedInterval(stated);
  // What is cut to 20 is below 21, and 21 is not printed as 20.
  const cut = stated.firmness === "exactly" && stated.step.numerator > 0n;
  const fits = (interval: Interval): boolean => {
    const { low } = interval;
    const above = cut && low && printed.high && compare(low, printed.high) >= 0;
    return !above && overlaps(printed, interval);
  };
  if (fits(computed)) return "holds";
  if (fits(rounded)) return "by rounding";
  return "fails";
}
