import { agreementFinding, valuesOf } from "../arithmetic/agreement-finding.ts";
import { numberText, quantityText } from "../arithmetic/figure-text.ts";
import {
  type Agreement,
  agreementOf,
  coarseInterval,
  meantInterval,
} from "../arithmetic/rounding.ts";
import type { AverageReading } from "../reading/average-reading.ts";
import { over } from "../reading/interval.ts";
import {
  compare,
  divide,
  multiply,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const ONE = rational(1n);

/** The greatest whole number that is not above a positive value. */
const floorOf = ({ numerator, denominator }: Rational): bigint => numerator / denominator;

interface Judged {
  agreement: Agreement;
  value: Rational;
  steps: string[];
}

/** The mean against the total and the number of cases. */
function judgeTotal({ mean, count, total }: AverageReading): Judged | undefined {
  if (!total || count.quantity.value.numerator <= 0n) return undefined;
  const value = divide(total.quantity.value, count.quantity.value);
  const agreement = agreementOf(
    mean.quantity,
    over(meantInterval(total.quantity), meantInterval(count.quantity)),
    over(coarseInterval(total.quantity), coarseInterval(count.quantity)),
  );
  const [a, b] = [total, count].map(({ quantity }) => quantityText(quantity.value, quantity));
  return { agreement, value, steps: [`${a} over ${b} is ${quantityText(value, mean.quantity)}.`] };
}

const HALVES = [rational(2n), rational(-2n)];

/** Whether a value, rounded to this step, is printed so; a half either way. */
function printsAs(value: Rational, printed: Rational, step: Rational): boolean {
  const off = subtract(value, printed);
  return HALVES.every((half) => compare(multiply(off, half), step) <= 0);
}

/** Whether whole numbers of that many cases can give the mean as printed; the nearest that can. */
function judgeWhole({ mean, count }: AverageReading): Judged | undefined {
  const cases = count.quantity.value;
  const { value, step } = mean.quantity;
  // With as many cases as the mean has places, every mean can be had.
  if (compare(multiply(cases, step), ONE) >= 0 || cases.numerator <= 1n) return undefined;
  const below = floorOf(multiply(value, cases));
  const [low, high] = [below, below + 1n].map((sum) => divide(rational(sum), cases)) as [
    Rational,
    Rational,
  ];
  const [lower, upper] = [low, high].map((each) => printsAs(each, value, step));
  const fits = lower || upper;
  const near = upper ? high : low;
  return {
    agreement: fits ? "holds" : "fails",
    value: near,
    steps: fits
      ? [
          `${numberText(upper ? rational(below + 1n) : rational(below))} over ${numberText(cases)} gives it.`,
        ]
      : [
          `${numberText(rational(below))} over ${numberText(cases)} is ${numberText(low, 4)}.`,
          `${numberText(rational(below + 1n))} over ${numberText(cases)} is ${numberText(high, 4)}.`,
          "No whole number lies between.",
        ],
  };
}

function check(reading: AverageReading, text: string): FindingDraft | undefined {
  const { mean, count, total } = reading;
  const judged = total ? judgeTotal(reading) : judgeWhole(reading);
  if (!judged) return undefined;
  const words = text.slice(mean.start, mean.end);
  const comes = quantityText(judged.value, mean.quantity);
  return agreementFinding(reading, {
    agreement: judged.agreement,
    holds: `An average of ${words} agrees with the figures.`,
    fails: total
      ? `The text gives an average of ${words}; the figures give ${comes}.`
      : `No whole numbers of ${numberText(count.quantity.value)} cases average ${words}.`,
    stated: { value: numberOf(mean.quantity.value), unit: mean.quantity.unit },
    computed: { value: Number(numberOf(judged.value).toFixed(4)), text: comes },
    steps: [`The text gives an average of ${words}.`, ...judged.steps],
    tolerance: total ? "rounded or cut to the digits printed" : "rounded to the digits printed",
    suggestions: [`${words} → ${comes}`, "or the number of cases is another"],
    byRounding: "The total may have been rounded.",
    figure: mean,
    others: [total, count],
    values: valuesOf([mean, count, total]),
  });
}

/** A mean that its number of cases, or its total, cannot give: 2.37 children in 20 families. */
export const averageGranularity: Rule = {
  id: "average-granularity",
  version: 1,
  title: "Averages and what they are taken over",
  finds: "An average that whole numbers of that many cases, or the total beside it, cannot give.",
  check: ({ arithmetic: { averages }, text }) =>
    averages.flatMap((reading) => check(reading, text) ?? []),
};
