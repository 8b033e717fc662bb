import type { CountMentionReading } from "../reading/count-mention-reading.ts";
import { overlaps } from "../reading/interval.ts";
import { countInterval, type QuantityValue } from "../reading/quantity.ts";
import {
  compare,
  divide,
  multiply,
  negate,
  numberOf,
  type Rational,
  rational,
  subtract,
} from "../reading/rational.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";

type Mention = CountMentionReading;

/** A round number from here on may stand for any that rounds to it: "1,200 people". */
const ROUND_FROM = rational(100n);
/** How many sentences after a headline may still tell what it tells. */
const HEADLINE_REACH = 5;
/** How many numbers between two counts are looked at for one that makes up the difference. */
const MAX_BETWEEN = 60;

const numberIn = (mention: Mention): Rational => mention.quantity.value;

/** The distance between two numbers, never below 0. */
function distance(a: Rational, b: Rational): Rational {
  const difference = subtract(a, b);
  return difference.numerator < 0n ? negate(difference) : difference;
}

/** "$4.2bn" and "$4bn": the coarser one is the finer one, cut or rounded. */
function agreeByStep(a: QuantityValue, b: QuantityValue): boolean {
  const coarser = compare(a.step, b.step) > 0 ? a.step : b.step;
  return compare(a.step, b.step) !== 0 && compare(distance(a.value, b.value), coarser) < 0;
}

function isHedged({ quantity }: Mention): boolean {
  return quantity.firmness !== "exactly" || quantity.upTo !== undefined;
}

/** "1,200" for 1,203: the finer number rounds to the coarser one. */
function agreeByRounding(a: QuantityValue, b: QuantityValue): boolean {
  const coarser = compare(a.roundStep, b.roundStep) > 0 ? a.roundStep : b.roundStep;
  if (compare(coarser, ROUND_FROM) < 0) return false;
  return compare(multiply(distance(a.value, b.value), rational(2n)), coarser) < 0;
}

/** "About 20" need not be wrong where 23 are told elsewhere, nor need it be right. */
function isNearby(a: Mention, b: Mention): boolean {
  const soft = [a, b].some(({ quantity }) => /^(?:about|almost)$/.test(quantity.firmness));
  const gap = multiply(distance(numberIn(a), numberIn(b)), rational(4n));
  return soft && compare(gap, numberIn(a)) <= 0;
}

/** Whether the two numbers may be the same one, by a hedge or by rounding. */
function agree(a: Mention, b: Mention): boolean {
  if (compare(numberIn(a), numberIn(b)) === 0) return true;
  if (isHedged(a) || isHedged(b))
    return overlaps(countInterval(a.quantity), countInterval(b.quantity));
  return a.quantity.kind === "money"
    ? agreeByStep(a.quantity, b.quantity)
    : agreeByRounding(a.quantity, b.quantity);
}

/** Same number, or a hedge that allows it; not a mere chance of rounding. */
function agreeFirmly(a: Mention, b: Mention): boolean {
  if (compare(numberIn(a), numberIn(b)) === 0) return true;
  return agree(a, b) && (isHedged(a) || isHedged(b) || a.quantity.kind === "money");
}

/** Whether nothing in the two sentences says that they tell of different times, places or kinds. */
function mayBeSame(earlier: Mention, later: Mention): boolean {
  if (earlier.times !== later.times && later.times !== "" && later.by !== "property") return false;
  if (earlier.months !== later.months && earlier.months !== "" && later.months !== "") return false;
  // "Eight former police officers", then "the nine former officers".
  const kinds = ["", ...earlier.qualifier.split(" ")];
  if (later.qualifier.split(" ").some((word) => !kinds.includes(word))) return false;
  if (earlier.places.length === 0 || later.places.length === 0) return true;
  return later.places.some((place) => earlier.places.includes(place));
}

/** Whether the later count points back to the earlier one. */
function pointsBack(earlier: Mention, later: Mention): boolean {
  if (earlier.reference === "headline" && later.reference !== "headline") {
    return later.sentenceIndex <= earlier.sentenceIndex + HEADLINE_REACH;
  }
  if (later.by !== "deed" && later.reference === "known" && earlier.reference === "known") {
    // "The $5m grant … the $3m grant": the number itself tells which is meant.
    return compare(numberIn(earlier), numberIn(later)) === 0;
  }
  if (later.by === "noun") return later.reference === "all" || later.reference === "known";
  return later.reference !== "first" && later.reference !== "headline";
}

/**
 * Whether some number told between the two makes up the difference ("two died, then a third"), or
 * is the later one, told of something else.
 */
function isMadeUp({ quantities }: TextReading, earlier: Mention, later: Mention): boolean {
  const size = distance(numberIn(later), numberIn(earlier));
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? 0) < earlier.sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < quantities.length && i < low + MAX_BETWEEN; i++) {
    const quantity = quantities[i];
    if (!quantity || quantity.start >= later.start) break;
    if (quantity.start <= earlier.start && quantity.end > earlier.start) continue;
    const { kind, value } = quantity;
    const told = kind === "ordinal" || kind === later.quantity.kind;
    if (told && compare(value, numberIn(later)) === 0) return true;
    // "After two days" makes up no two people.
    if (kind === later.quantity.kind && compare(value, size) === 0) return true;
  }
  return false;
}

/** "$64 million" and "$64 billion": told by the rule on millions and billions. */
function isOtherScale({ quantity: a }: Mention, { quantity: b }: Mention): boolean {
  if (a.kind !== "money" || a.value.numerator === 0n || b.value.numerator === 0n) return false;
  const ratio = divide(a.value, b.value);
  const [high, low] = [ratio.numerator, ratio.denominator];
  return low === 1n ? isThousands(high) : high === 1n && isThousands(low);
}

const isThousands = (times: bigint): boolean => times === 1000n || times === 1_000_000n;

/** The digits in order, so that a slip of two of them, "62" for "26", shows. */
const digitsOf = (value: Rational): string => [...String(numberOf(value))].sort().join("");

/** A smaller count of those known is more likely a part of them than a slip. */
function mayBePart(earlier: Mention, later: Mention): boolean {
  if (later.reference === "all" || later.by === "property") return false;
  if (earlier.reference === "headline") return false;
  const [before, after] = [numberIn(earlier), numberIn(later)];
  if (compare(after, before) >= 0) return false;
  // What was done is told again of all of them: half of them or fewer may be those of one place.
  if (later.by === "act") {
    const few = compare(multiply(after, rational(2n)), before) <= 0;
    return later.places.length > 0 || (few && digitsOf(after) !== digitsOf(before));
  }
  return (
    later.by === "noun" ||
    compare(multiply(after, rational(5n)), multiply(before, rational(4n))) < 0
  );
}

interface Pair {
  earlier: Mention;
  later: Mention;
  agrees: boolean;
}

/** What the later count is compared with; undefined where nothing, or too much, is there. */
function pairFor(
  reading: TextReading,
  earlier: readonly Mention[],
  later: Mention,
): Pair | undefined {
  const linked = earlier.filter((each) => mayBeSame(each, later) && pointsBack(each, later));
  const [first] = linked;
  if (!first) return undefined;
  const same = linked.find((each) => agreeFirmly(each, later));
  if (same) return { earlier: same, later, agrees: true };
  if (linked.some((each) => agree(each, later) || isNearby(each, later) || !agree(each, first)))
    return undefined;
  if (isOtherScale(first, later)) return undefined;
  if (mayBePart(first, later) || isMadeUp(reading, first, later)) return undefined;
  return { earlier: first, later, agrees: false };
}

function toFinding(text: string, { earlier, later, agrees }: Pair): FindingDraft {
  const [one, other] = [earlier, later].map(({ start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  const sources = earlier.source !== "" && later.source !== "" && earlier.source !== later.source;
  const outcome = agrees ? "consistent" : sources ? "possible" : "contradiction";
  const where = earlier.reference === "headline" ? "The headline" : "An earlier sentence";
  const here = [earlier, later].map((each) => numberOf(numberIn(each))) as [number, number];
  const steps = [`${where} has "${one}".`, `This sentence has "${other}".`];
  if (!agrees)
    steps.push(
      `${here[0]} is not ${here[1]}, and nothing told between them makes up the difference.`,
    );
  return {
    outcome,
    message: agrees
      ? `"${one}" and "${other}" agree.`
      : `The text has "${one}" in one place and "${other}" in another.`,
    stated: { value: here[1], unit: later.of },
    computed: { value: here[0], text: `"${one}" is told elsewhere` },
    steps,
    tolerance:
      later.quantity.firmness === "exactly" ? "the number as printed" : later.quantity.firmness,
    suggestions: agrees ? [] : [`"${other}" → ${here[0]}`, `"${one}" → ${here[1]}`],
    ...(outcome === "possible"
      ? { reconciliation: `${earlier.source} and ${later.source} may count differently.` }
      : {}),
    spans: [
      { role: "stated", start: later.start, end: later.end },
      { role: "related", start: earlier.start, end: earlier.end },
    ],
    values: [later.of, ...here],
    sentence: later.sentence,
  };
}

/** Counts of one thing: each that disagrees, and the first that agrees. */
function checkGroup(reading: TextReading, group: readonly Mention[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, later] of group.entries()) {
    const pair = pairFor(reading, group.slice(Math.max(0, index - 8), index), later);
    if (pair && !(pair.agrees && pairs.some((known) => known.agrees))) pairs.push(pair);
  }
  return pairs;
}

function check(reading: TextReading): FindingDraft[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of reading.countMentions) {
    if (mention.loose) continue;
    const group = groups.get(mention.of);
    if (group) group.push(mention);
    else groups.set(mention.of, [mention]);
  }
  // "The 13 soldiers killed" is told as killed and as soldiers; it is reported once.
  const told = new Set<number>();
  return [...groups.values()]
    .flatMap((group) => checkGroup(reading, group))
    .sort((a, b) => Number(a.later.by === "noun") - Number(b.later.by === "noun"))
    .filter(({ later: { start } }) => !told.has(start) && told.add(start))
    .map((pair) => toFinding(reading.text, pair));
}

/** One quantity stated differently in two places: "killed 12 people", then "the 13 killed". */
export const repeatedCount: Rule = {
  id: "repeated-count",
  version: 1,
  title: "One count, told twice",
  finds:
    "The same number of the same thing stated differently in two places, the headline included.",
  check,
};
