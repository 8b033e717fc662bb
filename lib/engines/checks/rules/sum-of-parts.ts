import { partedCounts } from "../arithmetic/counts-and-sums.ts";
import { quantityText } from "../arithmetic/figure-text.ts";
import { meantInterval } from "../arithmetic/rounding.ts";
import { exactly, type Interval, overlaps, plus } from "../reading/interval.ts";
import {
  add,
  compare,
  multiply,
  negate,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { SumReading } from "../reading/sum-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const NONE = rational(0n);
/** Rounding explains a twentieth of the whole, and with many parts more than one digit. */
const LITTLE = rational(20n);
const MANY = 5;

function difference(a: Rational, b: Rational): Rational {
  const off = subtract(a, b);
  return off.numerator < 0n ? negate(off) : off;
}

function total({ parts }: SumReading): { value: Rational; meant: Interval } {
  return {
    value: parts.reduce((sum, { quantity }) => add(sum, quantity.value), NONE),
    meant: parts.reduce((sum, { quantity }) => plus(sum, meantInterval(quantity)), exactly(NONE)),
  };
}

const isFirm = ({ whole, parts }: SumReading): boolean =>
  [whole, ...parts].every(({ quantity }) => quantity.firmness === "exactly");

/** Whether what is above the whole certainly is: the parts together, or one that may overlap. */
function exceeds(reading: SumReading, meant: Interval): boolean {
  const high = meantInterval(reading.whole.quantity).high;
  const above = (low: Rational | undefined) => high && low && compare(low, high) > 0;
  if (reading.cover === "some") return above(meant.low) === true;
  return reading.parts.some(({ quantity }) => above(meantInterval(quantity).low));
}

/** Parts that were rounded are off by one digit at most, and by little of the whole. */
function mayBeRounded({ whole, parts }: SumReading, value: Rational): boolean {
  const { step } = [whole, ...parts]
    .map(({ quantity }) => quantity)
    .reduce((a, b) => (compare(b.step, a.step) > 0 ? b : a));
  const off = difference(value, whole.quantity.value);
  const little = compare(multiply(off, LITTLE), whole.quantity.value) <= 0;
  return little && compare(off, parts.length > MANY ? multiply(step, rational(2n)) : step) <= 0;
}

/** Undefined where the reading is too doubtful, or the text leaves room for more parts. */
function outcomeOf(reading: SumReading, value: Rational, meant: Interval): Outcome | undefined {
  const { whole, parts, cover, sure, quoted } = reading;
  const printed = meantInterval(reading.whole.quantity);
  const wrong = sure ? (quoted ? "possible" : "contradiction") : undefined;
  if (cover !== "all") {
    const makesUp = parts.length > 1 && compare(value, whole.quantity.value) === 0;
    return makesUp ? "consistent" : exceeds(reading, meant) ? wrong : undefined;
  }
  if (overlaps(printed, exactly(value))) return "consistent";
  if (!overlaps(printed, meant)) return wrong;
  if (!sure) return undefined;
  if (!isFirm(reading)) return "consistent";
  return mayBeRounded(reading, value) ? "possible" : wrong;
}

function suggestionsFor({ whole }: SumReading, stated: string, value: Rational): string[] {
  const size = difference(value, whole.quantity.value);
  const amount = quantityText(size, whole.quantity);
  return [
    `${stated} → ${quantityText(value, whole.quantity)}`,
    `the parts are ${amount} too ${compare(value, whole.quantity.value) > 0 ? "many" : "few"}`,
  ];
}

function check(reading: SumReading, text: string): FindingDraft | undefined {
  const { value, meant } = total(reading);
  const outcome = outcomeOf(reading, value, meant);
  if (!outcome) return undefined;
  const { whole, parts, cover, stated } = reading;
  const words = text.slice(stated.start, stated.end);
  const sum = quantityText(value, whole.quantity);
  const terms = parts.map(({ quantity }) => quantityText(quantity.value, quantity)).join(" + ");
  const alone = cover === "each" && outcome !== "consistent";
  const computed = alone
    ? `a part of ${quantityText(whole.quantity.value, whole.quantity)} is told as ${terms.replaceAll(" + ", " and ")}`
    : `${terms} = ${sum}`;
  return {
    outcome,
    message:
      outcome === "consistent"
        ? `The parts make up “${words}”: ${computed}.`
        : alone
          ? `A part is greater than “${words}”: ${computed}.`
          : `The text says “${words}”; its parts come to ${sum}.`,
    stated: { value: numberOf(whole.quantity.value), unit: whole.quantity.unit },
    computed: { value: numberOf(value), text: computed },
    steps: [`The text states “${words}”.`, `Its parts: ${computed}.`],
    tolerance: cover === "all" ? "exact, or rounded to the digits printed" : "not above the whole",
    suggestions: outcome === "consistent" ? [] : suggestionsFor(reading, words, value),
    ...(outcome === "possible"
      ? {
          reconciliation: reading.quoted
            ? "It stands in a quotation: the speaker may have said it so."
            : "The parts may have been rounded before they were printed.",
        }
      : {}),
    spans: [
      { role: "stated", ...stated },
      ...parts.map(({ start, end }) => ({ role: "item" as const, start, end })),
    ],
    values: [cover, ...[whole, ...parts].map(({ quantity }) => numberOf(quantity.value))],
    sentence: reading.sentence,
  };
}

/** A whole against its parts: 22 people, of whom 12 are men and nine women. */
export const sumOfParts: Rule = {
  id: "sum-of-parts",
  version: 1,
  title: "Wholes and their parts",
  finds: "Parts that do not add up to the whole, or are more than it.",
  check: (reading) => {
    const { asCount } = partedCounts(reading);
    return reading.arithmetic.sums
      .filter(({ stated }) => !asCount.has(stated.start))
      .flatMap((sum) => check(sum, reading.text) ?? []);
  },
};
