import type { ChangeReading, StatedAmount } from "../reading/change-reading.ts";
import { exactly, type Interval, minus, over, scale } from "../reading/interval.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import { quantityText } from "./figure-text.ts";
import { coarseInterval, meantInterval } from "./rounding.ts";

const HUNDRED = rational(100n);
const ZERO = rational(0n);

/** What two figures give, against what is stated of them. */
export interface Computation {
  value: Rational;
  computed: Interval;
  /** What comes out where the two figures were rounded. */
  rounded: Interval;
  text: string;
  step: string;
}

const magnitude = (value: Rational): Rational =>
  compare(value, ZERO) < 0 ? negative(value) : value;
const negative = (value: Rational): Rational => subtract(ZERO, value);

/** The interval of sizes of a difference, its sign left out. */
function sizes(interval: Interval): Interval {
  const { low, high } = interval;
  if (low && compare(low, ZERO) >= 0) return interval;
  const flipped = {
    ...(high ? { low: negative(high) } : {}),
    ...(low ? { high: negative(low) } : {}),
  };
  return high && compare(high, ZERO) <= 0 ? flipped : { low: ZERO, ...(high ? { high } : {}) };
}

/** How far the two figures are apart. */
export function difference({ from, to }: ChangeReading): Computation {
  const [a, b] = [from.quantity, to.quantity];
  const value = magnitude(subtract(b.value, a.value));
  const points = a.kind === "percent";
  const unit = points ? ({ kind: "points", unit: "percentage point" } as const) : a;
  const text = quantityText(value, unit);
  const [more, less] = compare(a.value, b.value) > 0 ? [a, b] : [b, a];
  return {
    value,
    computed: exactly(value),
    rounded: sizes(minus(meantInterval(b), meantInterval(a))),
    text,
    step: `${quantityText(more.value, more)} less ${quantityText(less.value, less)} is ${text}.`,
  };
}

/** "$10 million" beside "$12.5 million" is taken to be as exact as that. */
function alike(a: QuantityValue, b: QuantityValue): [QuantityValue, QuantityValue] {
  const step = compare(a.step, b.step) < 0 ? a.step : b.step;
  return [
    { ...a, step },
    { ...b, step },
  ];
}

function percentOf(
  a: QuantityValue,
  b: QuantityValue,
  read: (quantity: QuantityValue) => Interval,
): Interval {
  const percent = scale(over(read(b), read(a)), HUNDRED);
  return sizes(minus(percent, exactly(HUNDRED)));
}

function relative({ from, to, workedOut }: ChangeReading): Computation | undefined {
  const [a, b] = [from.quantity, to.quantity];
  if (compare(a.value, ZERO) <= 0 || compare(b.value, ZERO) < 0) return undefined;
  const step = subtract(b.value, a.value);
  const value = magnitude(multiply(divide(step, a.value), HUNDRED));
  const text = quantityText(value, { kind: "percent", unit: "percent" });
  const way = compare(step, ZERO) < 0 ? "below" : "above";
  // A figure worked out from the step moves with it: only the step's own rounding counts.
  const ofStep =
    workedOut && scale(over(meantInterval(workedOut.quantity), meantInterval(a)), HUNDRED);
  return {
    value,
    computed: ofStep ?? percentOf(...alike(a, b), meantInterval),
    rounded: ofStep ?? percentOf(a, b, coarseInterval),
    text,
    step: `${quantityText(b.value, b)} is ${text} ${way} ${quantityText(a.value, a)}.`,
  };
}

function factor({ from, to }: ChangeReading): Computation | undefined {
  const [a, b] = [from.quantity, to.quantity];
  if (compare(a.value, ZERO) <= 0) return undefined;
  const value = divide(b.value, a.value);
  const [before, after] = alike(a, b);
  const ratio = quantityText(value, { kind: "count", unit: "" });
  const text = `${ratio} times`;
  return {
    value,
    computed: over(meantInterval(after), meantInterval(before)),
    rounded: over(coarseInterval(b), coarseInterval(a)),
    text,
    step: `${quantityText(b.value, b)} is ${text} ${quantityText(a.value, a)}.`,
  };
}

/** What the figures give for a stated amount; undefined where it cannot be computed. */
export function compute(reading: ChangeReading, amount: StatedAmount): Computation | undefined {
  if (amount.as === "percent" && reading.relation === "change") return relative(reading);
  if (amount.as === "factor") return factor(reading);
  return difference(reading);
}
