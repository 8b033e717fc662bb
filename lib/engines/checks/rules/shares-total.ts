import { quantityText } from "../arithmetic/figure-text.ts";
import { exactly, type Interval, plus } from "../reading/interval.ts";
import { printedInterval, type QuantityValue } from "../reading/quantity.ts";
import {
  add,
  compare,
  multiply,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { SharesReading } from "../reading/shares-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const HUNDRED = rational(100n);
const ONE = rational(1n);
const HALF = rational(1n, 2n);
const PERCENT = { kind: "percent", unit: "percent" } as const;

/** Each share may be off by half of its last digit, and one point is let pass in any case. */
function slackOf({ shares }: SharesReading): Rational {
  const rounding = shares.reduce(
    (sum, { quantity }) => add(sum, multiply(quantity.step, HALF)),
    rational(0n),
  );
  return compare(rounding, ONE) > 0 ? rounding : ONE;
}

const hedged = (quantity: QuantityValue): Interval =>
  quantity.firmness === "exactly" ? exactly(quantity.value) : printedInterval(quantity);

function outcomeOf(reading: SharesReading, total: Rational): Outcome | undefined {
  const slack = slackOf(reading);
  const above = compare(total, add(HUNDRED, slack)) > 0;
  const below = compare(total, subtract(HUNDRED, slack)) < 0;
  if (!above && !below) return "consistent";
  // A hedge must not be what makes them too many or too few.
  const { low, high } = reading.shares.reduce(
    (sum, { quantity }) => plus(sum, hedged(quantity)),
    exactly(rational(0n)),
  );
  if (above && (!low || compare(low, add(HUNDRED, slack)) <= 0)) return undefined;
  if (below && (!reading.complete || !high || compare(high, subtract(HUNDRED, slack)) >= 0)) {
    return undefined;
  }
  return reading.quoted ? "possible" : "contradiction";
}

function check(reading: SharesReading, text: string): FindingDraft | undefined {
  const { shares, stated, complete } = reading;
  const total = shares.reduce((sum, { quantity }) => add(sum, quantity.value), rational(0n));
  const outcome = outcomeOf(reading, total);
  if (!outcome) return undefined;
  const sum = quantityText(total, PERCENT);
  const terms = shares.map(({ quantity }) => quantityText(quantity.value, PERCENT)).join(" + ");
  const off = subtract(total, HUNDRED);
  const size = quantityText(off.numerator < 0n ? subtract(HUNDRED, total) : off, PERCENT);
  return {
    outcome,
    message:
      outcome === "consistent"
        ? `The shares make up the whole: ${sum}.`
        : `The shares come to ${sum}, ${size} ${off.numerator > 0n ? "too many" : "short"}.`,
    stated: { value: 100, unit: "percent" },
    computed: { value: numberOf(total), text: `${terms} = ${sum}` },
    steps: [
      complete
        ? "The text tells these shares as all of one whole."
        : "The text tells these shares of one whole, each apart from the others.",
      `${terms} = ${sum}.`,
    ],
    tolerance: `from ${quantityText(subtract(HUNDRED, slackOf(reading)), PERCENT)} to ${quantityText(add(HUNDRED, slackOf(reading)), PERCENT)}`,
    suggestions:
      outcome === "consistent"
        ? []
        : ["Correct one of the shares", "say that more than one answer was possible"],
    ...(outcome === "possible"
      ? { reconciliation: "It stands in a quotation: the speaker may have said it so." }
      : {}),
    spans: [
      { role: "stated", ...stated },
      ...shares.map(({ start, end }) => ({ role: "item" as const, start, end })),
    ],
    values: [
      String(complete),
      text.slice(stated.start, stated.end),
      ...shares.map(({ quantity }) => numberOf(quantity.value)),
    ],
    sentence: reading.sentence,
  };
}

/** Shares of one whole that come to more or less than all of it: 40 % yes, 35 % no, 30 % undecided. */
export const sharesTotal: Rule = {
  id: "shares-total",
  version: 1,
  title: "Shares and the whole",
  finds: "Shares of one whole that add up to more than it, or to less where they are all of it.",
  check: ({ arithmetic: { shares }, text }) =>
    shares.flatMap((reading) => check(reading, text) ?? []),
};
