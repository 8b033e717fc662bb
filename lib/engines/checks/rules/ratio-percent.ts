import { agreementFinding, valuesOf } from "../arithmetic/agreement-finding.ts";
import { quantityText, toleranceText } from "../arithmetic/figure-text.ts";
import {
  type Agreement,
  agreementOf,
  coarseInterval,
  meantInterval,
} from "../arithmetic/rounding.ts";
import { type Interval, over, overlaps, scale } from "../reading/interval.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import type { RatioReading } from "../reading/ratio-reading.ts";
import {
  add,
  compare,
  divide,
  multiply,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const HUNDRED = rational(100n);
const PERCENT = { kind: "percent", unit: "percent" } as const;

const IN_WORDS = "a share in words may be off by some points";

const least = (a: Rational, b: Rational) => (compare(a, b) < 0 ? a : b);

/** A share in words is said of what comes near it: some points to either side, fewer of a small one. */
function near(percent: Rational, points: Rational, part: Rational): Rational {
  return least(points, multiply(percent, part));
}

/** All percentages of which a share in words is said, close by or with goodwill. */
function wordInterval({ value, firmness }: QuantityValue, generous: boolean): Interval {
  const percent = multiply(value, HUNDRED);
  const width = generous
    ? near(percent, rational(4n), rational(1n, 5n))
    : near(percent, rational(5n, 2n), rational(3n, 20n));
  const [low, high] = [subtract(percent, width), add(percent, width)];
  if (firmness === "at least") return { low: percent };
  if (firmness === "at most") return { high: percent };
  const doubled = multiply(width, rational(2n));
  if (firmness === "almost") return { low: subtract(percent, doubled), high: percent };
  if (firmness === "just over") return { low: percent, high: add(percent, doubled) };
  if (firmness === "about") return { low: subtract(percent, doubled), high: add(percent, doubled) };
  return { low, high };
}

interface Computed {
  value: Rational;
  computed: Interval;
  rounded: Interval;
  step: string;
  tolerance: string;
}

function computeOf(
  { share, part, whole, percent }: RatioReading,
  words: string,
): Computed | undefined {
  if (share) {
    const value = multiply(share.quantity.value, HUNDRED);
    return {
      value,
      computed: wordInterval(share.quantity, false),
      rounded: wordInterval(share.quantity, true),
      step: `“${words}” is ${bound(share.quantity)}${quantityText(value, PERCENT)}.`,
      tolerance: IN_WORDS,
    };
  }
  if (!part || !whole || whole.quantity.value.numerator <= 0n) return undefined;
  const value = multiply(divide(part.quantity.value, whole.quantity.value), HUNDRED);
  const ratio = (read: (quantity: QuantityValue) => Interval) =>
    scale(over(read(part.quantity), read(whole.quantity)), HUNDRED);
  const [a, b] = [part, whole].map(({ quantity }) => quantityText(quantity.value, quantity));
  return {
    value,
    computed: ratio(meantInterval),
    rounded: ratio(coarseInterval),
    step: `${a} of ${b} is ${quantityText(value, PERCENT)}.`,
    tolerance: percent.quantity.kind === "share" ? IN_WORDS : toleranceText(percent.quantity),
  };
}

const bound = ({ firmness }: QuantityValue): string =>
  firmness === "at least" ? "more than " : firmness === "at most" ? "less than " : "";

/** The figure said of the share, against what the words or figures beside it give. */
function agreement({ percent, share }: RatioReading, { computed, rounded }: Computed): Agreement {
  const { quantity } = percent;
  if (quantity.kind === "share") {
    if (overlaps(wordInterval(quantity, false), computed)) return "holds";
    return overlaps(wordInterval(quantity, true), rounded) ? "by rounding" : "fails";
  }
  // The points that a share in words may be off by take in the rounding of the percentage.
  const firm = share && quantity.firmness === "exactly";
  return agreementOf(firm ? { ...quantity, step: rational(0n) } : quantity, computed, rounded);
}

function check(reading: RatioReading, text: string): FindingDraft | undefined {
  const { stated, percent, share, part, whole } = reading;
  const shareWords = share ? text.slice(share.start, share.end) : "";
  const result = computeOf(reading, shareWords);
  if (!result) return undefined;
  const agreed = agreement(reading, result);
  if (agreed !== "holds" && !reading.sure) return undefined;
  const words = text.slice(stated.start, stated.end);
  const comes = `${share ? bound(share.quantity) : ""}${quantityText(result.value, PERCENT)}`;
  const figure = text.slice(percent.start, percent.end);
  const said = percent.quantity.kind === "share" ? HUNDRED : rational(1n);
  return agreementFinding(reading, {
    agreement: agreed,
    holds: `“${words}” says the same twice: ${comes}.`,
    fails: `The text says “${figure}”; ${share ? `“${shareWords}”` : "the figures beside it"} would be ${comes}.`,
    stated: {
      value: Number(numberOf(multiply(percent.quantity.value, said)).toFixed(2)),
      unit: "percent",
    },
    computed: { value: Number(numberOf(result.value).toFixed(2)), text: comes },
    steps: [`The text states “${words}”.`, result.step],
    tolerance: result.tolerance,
    suggestions: [`${figure} → ${comes}`, "the share beside it is wrong"],
    byRounding: "One of the two may be said roughly.",
    figure: percent,
    others: [share, part, whole],
    values: valuesOf([percent, share, part, whole]),
  });
}

/** A share said in words or figures, and in per cent: "one in five (25 %)". */
export const ratioPercent: Rule = {
  id: "ratio-percent",
  version: 1,
  title: "Shares said twice",
  finds: "A share in words or by its part and whole, and a percentage beside it that is another.",
  check: ({ arithmetic: { ratios }, text }) =>
    ratios.flatMap((reading) => check(reading, text) ?? []),
};
