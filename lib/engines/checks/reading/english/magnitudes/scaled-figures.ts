import { compare, whole } from "../../rational.ts";
import type { ScaledFigureReading } from "../../scaled-figure-reading.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { sentenceIndexAt, spanOf } from "../text/spans.ts";
import { headsOf, isCorrection, rateOf, wordsAround } from "./figure-context.ts";

const LEAST = whole(1000);
const KINDS = new Set(["count", "money", "measure"]);
/** How many figures of the same digits are looked at: more are a table. */
const MAX_GROUP = 40;

/** The digits of a figure of a thousand or more; undefined for smaller ones, years and the like. */
function digitsOf(t: EnglishText, quantity: Quantity): string | undefined {
  const { kind, number, value, upTo } = quantity;
  if (!KINDS.has(kind) || upTo || number.form !== "cardinal") return undefined;
  if (value.denominator !== 1n || compare(value, LEAST) < 0) return undefined;
  // A year, a label or a telephone's number stands without a comma and a unit.
  const bare = kind === "count" && number.scale === 1n && number.inDigits;
  if (bare && !t.tokens[number.first]?.text.includes(",")) return undefined;
  return String(value.numerator).replace(/0+$/, "");
}

/** A line before the text that no stop ends: its headline. */
function isHeadline(t: EnglishText, { first, end, block }: Sentence): boolean {
  return first === 0 && block === 0 && t.blockStarts.length > 1 && t.tokens[end - 1]?.text !== ".";
}

function readingOf(t: EnglishText, quantity: Quantity, digits: string): ScaledFigureReading {
  const { first, end, kind, value, unit, firmness, step, roundStep } = quantity;
  const sentenceIndex = sentenceIndexAt(t, first);
  const sentence = t.sentences[sentenceIndex] as Sentence;
  const { heads, vague, definite, end: phraseEnd } = headsOf(t, quantity);
  return {
    ...spanOf(t, first, phraseEnd),
    figure: spanOf(t, first, end),
    quantity: { kind, value, unit, firmness, step, roundStep },
    digits,
    heads,
    vague,
    ...wordsAround(t, quantity, sentence),
    rate: rateOf(t, end),
    definite,
    headline: isHeadline(t, sentence),
    quoted: t.quoteOf[first] !== -1,
    corrected: isCorrection(t, sentence),
    sentenceIndex,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** Every large figure whose digits stand in more than one place of the text with the same unit. */
export function readScaledFigures(t: EnglishText): ScaledFigureReading[] {
  const groups = new Map<string, { quantity: Quantity; digits: string }[]>();
  for (const quantity of t.quantities) {
    const digits = digitsOf(t, quantity);
    if (digits === undefined) continue;
    const key = `${quantity.kind} ${quantity.unit} ${digits}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [{ quantity, digits }]);
    else if (group.length < MAX_GROUP) group.push({ quantity, digits });
  }
  const found: ScaledFigureReading[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const { quantity, digits } of group) found.push(readingOf(t, quantity, digits));
  }
  return found;
}
