import type { QuantityKind } from "../../quantity.ts";
import { compare, type Rational, whole } from "../../rational.ts";
import type { Token } from "../../token.ts";
import type { EnglishText } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { CURRENCY_CODES, CURRENCY_MARKS } from "./currencies.ts";
import { UNIT_NAMES } from "./unit-names.ts";

/** A unit as written. `end` is the token after it. */
export interface UnitWord {
  kind: QuantityKind;
  unit: string;
  end: number;
}

interface Entry {
  kind: QuantityKind;
  unit: string;
  /** The words after the first one. */
  rest: readonly string[];
}

/** By the first word, the longest phrase first. */
const UNITS = new Map<string, Entry[]>();

function put(kind: QuantityKind, unit: string, words: readonly string[]) {
  const [first = "", ...rest] = words;
  const entries = UNITS.get(first) ?? [];
  entries.push({ kind, unit, rest });
  UNITS.set(first, entries);
}

for (const [kind, unit, phrases] of UNIT_NAMES) {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    put(kind, unit, words);
    // "A 2,000-square-foot house": the phrase as one hyphenated word.
    if (words.length > 1 && !/[^a-z ]/.test(phrase)) put(kind, unit, [words.join("-")]);
  }
}
for (const entries of UNITS.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

const words = (list: string) => list.split(" ");

type Sure = (token: Token, next: Token | undefined, value: Rational) => boolean;

const isBetween = (value: Rational, low: number, high: number) =>
  compare(value, whole(low)) >= 0 && compare(value, whole(high)) <= 0;

const THOUSAND = whole(1000);
const isGlued: Sure = ({ gap }) => gap === "none";
const isLower: Sure = ({ text, lower }) => text === lower;
const isGluedLower: Sure = (token, next, value) =>
  isGlued(token, next, value) && isLower(token, next, value);
const HOT = new Set(
  words(
    "heat heatwave heatwaves temperatures weather high highs low lows day days mark threshold warming limit target sunshine barrier level more today this next",
  ),
);
/** "75 F" and "104F in the shade", but not "a 13F filing" nor "Room 5 C Wing". */
const isDegreeLetter: Sure = ({ text, lower, gap }, next) => {
  if (text === lower) return false;
  if (next?.kind !== "word" || next.gap === "none") return true;
  if (next.text !== next.lower) return gap === "none";
  return next.classes !== 0 || HOT.has(next.lower);
};
const isCountedMoney: Sure = ({ text, lower }, _, value) =>
  text === lower && compare(value, THOUSAND) >= 0;

/** The lines of a picture: "1080p". */
const LINES = new Set([480n, 720n, 1080n, 1440n, 2160n]);

/** Short or common words that are units only as they stand here. */
const SURE = new Map<string, Sure>([
  ["degree Celsius c", isDegreeLetter],
  ["degree Fahrenheit f", isDegreeLetter],
  ["cent c", isGluedLower],
  [
    "penny p",
    (token, next, value) => isGluedLower(token, next, value) && !LINES.has(value.numerator),
  ],
  ["inch in", isGluedLower],
  [
    "second s",
    (token, next, value) => isGluedLower(token, next, value) && value.denominator !== 1n,
  ],
  ["metre m", isLower],
  ["gram g", isLower],
  ["tonne t", isGluedLower],
  ["watt w", isGlued],
  ["percent pc", isGlued],
  ["KRW won", isCountedMoney],
  ["ZAR rand", isLower],
  ["VND dong", isLower],
  ["BDT taka", isLower],
  ["RON lei", isLower],
  ["BGN leva", isLower],
  ["stone st", isGlued],
  [
    "stone stone",
    (token, next, value) =>
      isLower(token, next, value) && isBetween(value, 4, 300) && !(next && isPluralNoun(next)),
  ],
  // "Two second homes" counts homes.
  ["second second", ({ gap }, _, value) => gap === "none" || isBetween(value, 0, 1)],
]);

/**
 * The unit that begins at the token `index` after a number of about this size, the longest one;
 * undefined where none does.
 */
export function unitOfWord(t: EnglishText, index: number, value: Rational): UnitWord | undefined {
  const token = t.tokens[index];
  if (!token) return undefined;
  const entries = UNITS.get(token.lower) ?? UNITS.get(withoutExtent(token.lower));
  if (entries) {
    for (const { kind, unit, rest } of entries) {
      if (!matches(t, index, rest)) continue;
      const end = index + 1 + rest.length;
      const sure: Sure | undefined =
        rest.length === 0 ? SURE.get(`${unit} ${token.lower}`) : undefined;
      if (!sure || sure(token, t.tokens[end], value)) return { kind, unit, end };
    }
  }
  const currency = CURRENCY_CODES.get(token.text) ?? CURRENCY_MARKS.get(token.text);
  // "3 USD50 cards", "5 $10 notes": the currency of the number after it.
  if (currency === undefined || t.tokens[index + 1]?.kind === "number") return undefined;
  return { kind: "money", unit: currency, end: index + 1 };
}

const EXTENTS = new Set(words("long wide high tall deep thick broad"));

/** "Foot" of "foot-long": the unit that a glued word of extent stands behind. */
function withoutExtent(lower: string): string {
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 && EXTENTS.has(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : "";
}

function matches(t: EnglishText, index: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const token = t.tokens[index + 1 + i];
    if (token?.lower.toLowerCase() !== rest[i] || token?.gap === "blank") return false;
  }
  return true;
}
