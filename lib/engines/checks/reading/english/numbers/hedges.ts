import type { Firmness } from "../../quantity.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";

export type Hedge = Exclude<Firmness, "almost" | "just over">;

/** How firmly a number is meant, and the tokens from the first word that says so to the last. */
export interface Hedged {
  firmness: Firmness;
  first: number;
  /** After the words behind the number: "or so". */
  end: number;
}

const words = (list: string) => list.split(" ");

const BEFORE: ReadonlyMap<string, Firmness> = new Map([
  ...words(
    "over above beyond exceeding exceeds exceed exceeded surpassing surpassed surpass topping topped > ≥",
  ).map((word) => [word, "at least"] as const),
  ...words("under below < ≤").map((word) => [word, "at most"] as const),
  ...words("about around some roughly approximately approx approx. circa c. ca ~ ≈ estimated").map(
    (word) => [word, "about"] as const,
  ),
  ...words("almost nearly").map((word) => [word, "almost"] as const),
]);
const CIRCA = new Set(words("c. ca"));
const MORE = new Set(words("more greater higher larger bigger longer better older taller heavier"));
const LESS = new Set(words("fewer less lower smaller shorter younger"));
const OF_NUMBERS = new Set(words("more greater fewer less"));
const SLIGHTLY = new Set(words("just slightly little bit shade fraction barely marginally"));
/** "Up to", "close to", and what else needs the word before the last one. */
const BEFORE_TWO: ReadonlyMap<string, Firmness> = new Map([
  ["at least", "at least"],
  ["at most", "at most"],
  ["up to", "at most"],
  ["close to", "almost"],
  ["upwards of", "at least"],
  ["upward of", "at least"],
  ["excess of", "at least"],
  ["north of", "at least"],
  ["minimum of", "at least"],
  ["maximum of", "at most"],
  ["shy of", "almost"],
  ["short of", "almost"],
  ["many as", "at most"],
  ["much as", "at most"],
  ["high as", "at most"],
  ["long as", "at most"],
  ["few as", "at least"],
  ["little as", "at least"],
  ["low as", "at least"],
  ["neighborhood of", "about"],
  ["neighbourhood of", "about"],
  ["region of", "about"],
  ["order of", "about"],
]);
const LAST_OF_TWO = new Set(words("least most to of as"));
const OR_AFTER: ReadonlyMap<string, Firmness> = new Map([
  ["so", "about"],
  ["thereabouts", "about"],
  ...words("more higher above greater better older longer larger over beyond up").map(
    (word) => [word, "at least"] as const,
  ),
  ...words("fewer less lower under below younger shorter smaller").map(
    (word) => [word, "at most"] as const,
  ),
]);
const GLUED_AFTER: ReadonlyMap<string, Firmness> = new Map([
  ["odd", "about"],
  ["ish", "about"],
  ["plus", "at least"],
  ["something", "about"],
]);

/** The words before the number: "more than", "an estimated", "just under". */
function hedgeBefore(t: EnglishText, first: number): Hedged | undefined {
  const last = lowerAt(t, first - 1);
  if (last === "than") return hedgeThan(t, first);
  const hedge = (firmness: Firmness, width: number): Hedged => ({
    firmness,
    first: first - width,
    end: first,
  });
  const one = BEFORE.get(last);
  // "C." is a degree's or a name's letter, "c." is about.
  const letter = CIRCA.has(last) && t.tokens[first - 1]?.text !== last;
  if (one !== undefined && !letter) {
    const before = lowerAt(t, first - 2);
    if (last === "estimated" && (before === "an" || before === "the")) return hedge(one, 2);
    if (!SLIGHTLY.has(before)) return hedge(one, 1);
    return hedge(one === "at most" ? "almost" : one === "at least" ? "just over" : one, 2);
  }
  if (last === "=") return hedgeSign(t, first);
  if (LAST_OF_TWO.has(last)) {
    const before = lowerAt(t, first - 2);
    if (before === "equal" && lowerAt(t, first - 3) === "or") {
      const than = hedgeThan(t, first - 3);
      if (than && lowerAt(t, first - 4) === "than") return { ...than, end: first };
    }
    const two = BEFORE_TWO.get(`${before} ${last}`);
    if (two !== undefined) {
      const longer = last === "as" || before === "excess" ? 3 : 2;
      return hedge(two, longer);
    }
  }
  // "Three or four": between two numbers.
  return last === "or" && t.numberBefore.has(first - 1) ? hedge("about", 0) : undefined;
}

/** ">=" and "<=". */
function hedgeSign(t: EnglishText, first: number): Hedged | undefined {
  const firmness = BEFORE.get(lowerAt(t, first - 2));
  const sign = t.tokens[first - 2]?.kind === "mark" && firmness !== undefined;
  return sign ? { firmness, first: first - 2, end: first } : undefined;
}

/** "More than", "no fewer than", "slightly less than". */
function hedgeThan(t: EnglishText, first: number): Hedged | undefined {
  const compared = lowerAt(t, first - 2);
  const more = MORE.has(compared);
  if (!more && !LESS.has(compared)) return undefined;
  // "Two points higher than four years ago" compares with what was.
  const than = !OF_NUMBERS.has(compared) && isA(t, first - 3, WORD.measure);
  if (than) return undefined;
  const before = lowerAt(t, first - 3);
  if (SLIGHTLY.has(before)) {
    return { firmness: more ? "just over" : "almost", first: first - 3, end: first };
  }
  const not = before === "no" || before === "not";
  const firmness = more === not ? "at most" : "at least";
  const equal = before === "or" && lowerAt(t, first - 4) === "to";
  const width = equal && lowerAt(t, first - 5) === "equal" ? 5 : not ? 3 : 2;
  return { firmness, first: first - width, end: first };
}

/** The words after the number, which end at `end`: "or so", "-odd", "or more", "and over". */
function hedgeAfter(t: EnglishText, end: number): Hedged | undefined {
  const token = t.tokens[end];
  if (!token || token.gap === "blank") return undefined;
  const hedge = (firmness: Firmness, width: number): Hedged => ({
    firmness,
    first: end,
    end: end + width,
  });
  switch (token.lower) {
    case "or":
    case "and": {
      const next = lowerAt(t, end + 1);
      const firmness = next === "so" && token.lower === "and" ? undefined : OR_AFTER.get(next);
      // "40 and less than 50" goes on with another number.
      if (firmness !== undefined && lowerAt(t, end + 2) !== "than") return hedge(firmness, 2);
      return token.lower === "or" && t.numberAt.has(end + 1) ? hedge("about", 0) : undefined;
    }
    case "+":
      return token.gap === "none" ? hedge("at least", 1) : undefined;
    case "-": {
      const glued = token.gap === "none" ? GLUED_AFTER.get(lowerAt(t, end + 1)) : undefined;
      return glued && hedge(glued, 2);
    }
    case "odd":
      return hedge("about", 1);
    case "ish":
      return token.gap === "none" ? hedge("about", 1) : undefined;
    case "plus": {
      const next = t.tokens[end + 1];
      const counted =
        next?.kind === "word" && (isPluralNoun(next) || isA(t, end + 1, WORD.measure));
      return counted ? hedge("at least", 1) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * How firmly the number from token `first` to `end` is meant. What stands after it counts before
 * what stands before it: "about 40 or more". "or" hedges only between two numbers.
 */
export function readHedged(t: EnglishText, first: number, end: number): Hedged {
  const after = hedgeAfter(t, end);
  if (after) return { firmness: after.firmness, first, end: after.end };
  const before = hedgeBefore(t, first);
  return { firmness: before?.firmness ?? "exactly", first: before?.first ?? first, end };
}

/** Whether the number is an end of "two to three". */
function isRangeEnd(t: EnglishText, first: number, end: number): boolean {
  if (lowerAt(t, end) === "to" && t.numberAt.has(end + 1)) return true;
  return lowerAt(t, first - 1) === "to" && t.numberBefore.has(first - 1);
}

/**
 * The same for who asks only for the direction, and where the words of the number end with it; an
 * end of a range is about the number.
 */
export function readHedge(
  t: EnglishText,
  first: number,
  end: number,
): { kind: Hedge; end: number } {
  const { firmness, end: hedgeEnd } = readHedged(t, first, end);
  if (firmness === "exactly" && isRangeEnd(t, first, end)) return { kind: "about", end };
  const kind = firmness === "almost" ? "about" : firmness === "just over" ? "at least" : firmness;
  return { kind, end: hedgeEnd };
}
