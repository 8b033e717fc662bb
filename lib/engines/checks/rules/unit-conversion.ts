import { exchangesBetween } from "../arithmetic/exchange.ts";
import { numberText } from "../arithmetic/figure-text.ts";
import {
  compareAgreements,
  type UnitAgreement,
  unitAgreement,
} from "../arithmetic/unit-agreement.ts";
import { unitText } from "../arithmetic/unit-text.ts";
import type {
  ConversionReading,
  PrintedQuantity,
  RateReading,
} from "../reading/conversion-reading.ts";
import {
  compare,
  decimalText,
  divide,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { TextReading } from "../reading/text-reading.ts";
import { type Conversion, conversionsBetween, convert } from "../reading/units.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

interface Way {
  way: Conversion;
  rate?: RateReading;
  /** A difference of degrees has no zero to start from: 10 °C warmer is 18 °F warmer. */
  difference?: true;
}

interface Tried extends Way {
  agreement: UnitAgreement;
}

/** Every way in which the second may be the first in its own unit. */
function waysOf({ first, second }: ConversionReading, rates: readonly RateReading[]): Way[] {
  if (first.kind === "money") return exchangesBetween(first, second, rates);
  return conversionsBetween(first.unit, second.unit).flatMap((way): Way[] =>
    way.offset.numerator === 0n
      ? [{ way }]
      : [{ way }, { way: { ...way, offset: rational(0n) }, difference: true }],
  );
}

/** The best way, and how well the two agree by it; a range beside one number by either of its ends. */
function bestWay(reading: ConversionReading, ways: readonly Way[]): Tried | undefined {
  const { first, second } = reading;
  const ends = (quantity: PrintedQuantity, other: PrintedQuantity) =>
    quantity.upTo && !other.upTo ? [quantity, { ...quantity, value: quantity.upTo }] : [quantity];
  const tried = ways.flatMap((way) =>
    ends(first, second).flatMap((a) =>
      ends(second, first).map((b) => ({ ...way, agreement: unitAgreement(a, b, way.way) })),
    ),
  );
  // Equally good ways keep their order: the usual meaning of a unit's name first.
  return tried.sort((a, b) => compareAgreements(a.agreement, b.agreement))[0];
}

/** What another day's rate may change, and what two values that only may be the same must keep to. */
const OTHER_DAY = rational(1n, 10n);
const CLOSE = rational(2n, 100n);

/** Whether two values are further from each other than this share of the second. */
function isFar(exact: Rational, printed: Rational, share: Rational): boolean {
  if (printed.numerator === 0n) return true;
  const off = divide(subtract(exact, printed), printed);
  return compare(off.numerator < 0n ? { ...off, numerator: -off.numerator } : off, share) > 0;
}

function outcomeOf(reading: ConversionReading, best: Tried): Outcome | undefined {
  const { first, second, sure } = reading;
  if (best.agreement === "rounded" || best.agreement === "round numbers") {
    const close = sure || !isFar(convert(first.value, best.way), second.value, CLOSE);
    return close ? "consistent" : undefined;
  }
  if (!sure || (first.upTo === undefined) !== (second.upTo === undefined)) return undefined;
  if (best.agreement === "nearly") return "possible";
  // Another day's rate may move a sum by some per cent, not by more.
  if (best.rate && !isFar(convert(first.value, best.way), second.value, OTHER_DAY))
    return "possible";
  return "contradiction";
}

/** One digit more than is printed, so that the difference is seen. */
function asPrinted(value: Rational, step: Rational): string {
  const decimals = Math.max(1, String(step.denominator).length);
  return decimalText(value, decimals);
}

function withUnit(value: Rational, { kind, unit, step }: PrintedQuantity): string {
  if (kind === "money") return `${numberText(value)} ${unit}`;
  return `${numberText(value, Math.max(1, String(step.denominator).length))} ${unitText(value, unit)}`;
}

const TOLERANCE: Readonly<Record<UnitAgreement, string>> = {
  rounded: "rounded or cut to the digits printed",
  "round numbers": "round numbers, up to a tenth",
  nearly: "up to a twentieth off what the digits allow",
  no: "rounded or cut to the digits printed",
};

function stepsOf(text: string, { first, second }: ConversionReading, best: Tried): string[] {
  const [a, b] = [first, second].map(({ start, end }) => text.slice(start, end));
  const given = best.rate
    ? `By the rate in the text, ${text.slice(best.rate.start, best.rate.end)}, ${a}`
    : best.difference
      ? `As a difference of temperature ${a}`
      : a;
  const steps = [`${given} is ${withUnit(convert(first.value, best.way), second)}.`];
  if (first.upTo && second.upTo) {
    steps.push(`Its upper end is ${withUnit(convert(first.upTo, best.way), second)}.`);
  }
  if (!best.way.usual) steps.push("That takes the less usual meaning of one of the units.");
  steps.push(`The text has ${b}.`);
  return steps;
}

function check(reading: ConversionReading, { text, rates }: TextReading): FindingDraft | undefined {
  const best = bestWay(reading, waysOf(reading, rates));
  const outcome = best && outcomeOf(reading, best);
  if (!best || !outcome) return undefined;
  const { first, second } = reading;
  const [a = "", b = ""] = [first, second].map(({ start, end }) => text.slice(start, end));
  const high = best.agreement === "no" && first.upTo && second.upTo;
  const exact = convert(first.value, best.way);
  const back = divide(subtract(second.value, best.way.offset), best.way.factor);
  const holds = outcome === "consistent";
  return {
    outcome,
    message: holds
      ? `${a} and ${b} are the same.`
      : outcome === "possible"
        ? `${a} is ${withUnit(exact, second)}; ${b} is a rough conversion, or a wrong one.`
        : `${a} is ${withUnit(exact, second)}, not ${b}.`,
    stated: { value: Number(decimalText(second.value, 4)), unit: second.unit },
    computed: {
      value: Number(asPrinted(exact, second.step)),
      text: high
        ? `${withUnit(exact, second)} to ${withUnit(convert(high, best.way), second)}`
        : withUnit(exact, second),
    },
    steps: stepsOf(text, reading, best),
    tolerance: TOLERANCE[best.agreement],
    suggestions: holds
      ? []
      : [`${b} → ${withUnit(exact, second)}`, `${a} → ${withUnit(back, first)}`],
    ...(outcome === "possible"
      ? {
          reconciliation: best.rate
            ? "The sum may have been converted by the rate of another day."
            : "A rough conversion, such as 1.6 kilometres to the mile, may give this.",
        }
      : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "item", start: first.start, end: first.end },
      { role: "item", start: second.start, end: second.end },
      ...(best.rate
        ? [{ role: "anchor" as const, start: best.rate.start, end: best.rate.end }]
        : []),
    ],
    values: [decimalText(first.value, 6), first.unit, decimalText(second.value, 6), second.unit],
    sentence: reading.sentence,
  };
}

/** One quantity told in two units, or in two currencies where the text gives the rate. */
export const unitConversion: Rule = {
  id: "unit-conversion",
  version: 1,
  title: "Conversions of units",
  finds: "A quantity told in two units that do not come to the same: “82 pounds (73 kg)”.",
  check: (reading) => reading.conversions.flatMap((each) => check(each, reading) ?? []),
};
