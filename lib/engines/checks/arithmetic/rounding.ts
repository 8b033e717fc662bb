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
  const exact = quantity.kind === "count" && compare(step, ONE) <= 0;
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
  if (overlaps(printed, computed)) return "holds";
  if (overlaps(printed, rounded)) return "by rounding";
  return "fails";
}
