import { integerOf, multiply, rational } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";
import { afterHyphen, firstWordAt, wordAt } from "./joints.ts";
import type { Part } from "./mixed-part.ts";
import type { NumberPhrase } from "./number-phrase.ts";
import { PART, PARTS, SMALL } from "./number-words.ts";
import { readScale } from "./scales.ts";

const TENTH = rational(1n, 10n);
/** Shares are told roughly; one in three is compared with per cent. */
const SHARE_STEP = rational(1n, 100n);
const CLOSED =
  WORD.determiner |
  WORD.preposition |
  WORD.conjunction |
  WORD.relative |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.measure;
const COMPARED = new Set("more less fewer again off longer shorter the".split(" "));
const BEFORE_SHARE = new Set(
  "by of about around nearly almost roughly over than only just barely up down least approximately under some another".split(
    " ",
  ),
);
const WHOLE_OF_HALF = new Set(
  "of the all its his her their our your my those these that this what".split(" "),
);
const HALF_OF_TWO = new Set(
  "first second latter other top bottom better each either every this that northern southern eastern western upper lower his her their".split(
    " ",
  ),
);
const HEDGES = new Set(
  "more than about nearly almost over least roughly around only just approximately barely under by".split(
    " ",
  ),
);
/** How many a share is commonly told of: "two in three", "six in ten". */
const SHARE_OF = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000]);

/** Whether "one third" or "a third" at `end` goes on as a share does, and not as an ordinal. */
function goesOnAsShare(tokens: readonly Token[], end: number, article: boolean): boolean {
  const next = tokens[end];
  if (!next || next.gap === "blank") return true;
  // "A third, farther north" is one more, "by a third." is a share.
  if (next.text === "(") return !article || tokens[end + 1]?.kind === "number";
  if (next.kind !== "word") return (next.text === "-") === article;
  if (next.lower === "of" || COMPARED.has(next.lower) || /..er$/.test(next.lower)) return true;
  return !article && (next.classes & CLOSED) !== 0;
}

/** A share as a number: a scale after it makes it a plain one, "three quarters of a million". */
function asPhrase(
  tokens: readonly Token[],
  part: Omit<Part, "step">,
): NumberPhrase & { share: boolean } {
  let at = part.end;
  if (wordAt(tokens, at) === "of" && wordAt(tokens, at + 1) === "a") at += 2;
  else if (wordAt(tokens, at) === "a") at++;
  const scale = readScale(tokens, at, at);
  const known = { ordinal: false, inDigits: false, foreign: false, scale: 1n };
  if (!scale) {
    return {
      ...known,
      end: part.end,
      value: part.value,
      step: SHARE_STEP,
      roundStep: SHARE_STEP,
      share: true,
    };
  }
  const size = rational(scale.factor);
  const step = multiply(TENTH, size);
  const value = multiply(part.value, size);
  return { ...known, end: scale.end, value, step, roundStep: step, share: false };
}

export type Share = ReturnType<typeof asPhrase>;

/** "Two thirds", "one-fifth", "one in five", "nine out of 10" where the number before has been read. */
export function readShareAfter(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  first: number,
): Share | undefined {
  const at = afterHyphen(tokens, phrase.end);
  const word = wordAt(tokens, at);
  if (word === "") return undefined;
  const hyphened = at !== phrase.end;
  const size = PARTS.get(word);
  if (size !== undefined) {
    const count = integerOf(phrase.value);
    if (count === undefined || (word === "quarters" && !areShares(tokens, count, at, hyphened))) {
      return undefined;
    }
    return asPhrase(tokens, { value: rational(BigInt(count), size), end: at + 1 });
  }
  const one = PART.get(word);
  if (one !== undefined) {
    if (firstWordAt(tokens, first) !== "one" || phrase.end !== first + 1) return undefined;
    if (!hyphened && !goesOnAsShare(tokens, at + 1, false)) return undefined;
    return asPhrase(tokens, { value: rational(1n, one), end: at + 1 });
  }
  if (word !== "in" && word !== "out") return undefined;
  return readShareOf(tokens, phrase, at);
}

/** "Three quarters of the vote", but "three quarters in a row" are times of the year. */
function areShares(tokens: readonly Token[], count: number, at: number, hyphened: boolean) {
  if (count !== 3) return false;
  const next = wordAt(tokens, at + 1);
  return hyphened || next === "of" || next === "the" || readScale(tokens, at + 1, at) !== undefined;
}

/** "One in five", "nine out of 10". */
function readShareOf(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  word: number,
): Share | undefined {
  let at = afterHyphen(tokens, word + 1);
  if (tokens[word]?.lower === "out") {
    if (wordAt(tokens, at) !== "of") return undefined;
    at = afterHyphen(tokens, at + 1);
    if (wordAt(tokens, at) === "every") at++;
  } else if (wordAt(tokens, at) === "every") at++;
  const token = tokens[at];
  const count = integerOf(phrase.value);
  if (!token || count === undefined || count < 1) return undefined;
  const printed = token.kind === "number" ? Number(token.text.replaceAll(",", "")) : undefined;
  const of = printed ?? SMALL.get(token.lower)?.value;
  if (of === undefined || count >= of) return undefined;
  if (!SHARE_OF.has(of) && !(count === 1 && of < 1900)) return undefined;
  const next = tokens[at + 1];
  if (next?.gap === "none" && next.kind !== "mark") return undefined;
  // "One in five years" tells when, "two in 10 minutes" how fast.
  if (next && next.gap !== "blank" && (next.classes & WORD.measure) !== 0) return undefined;
  const value = rational(BigInt(count), BigInt(of));
  return asPhrase(tokens, { value, end: at + 1 });
}

/** "A third of", "a quarter million" after the article at `first`. */
export function readShareAfterArticle(tokens: readonly Token[], first: number): Share | undefined {
  const at = afterHyphen(tokens, first + 1);
  const word = wordAt(tokens, at);
  const size = PART.get(word);
  if (size === undefined) return undefined;
  const share = asPhrase(tokens, { value: rational(1n, size), end: at + 1 });
  if (!share.share || word === "half") return share;
  const led = BEFORE_SHARE.has(wordAt(tokens, first - 1));
  const next = tokens[at + 1];
  const closed = next?.kind === "mark" || ((next?.classes ?? 0) & CLOSED) !== 0;
  return (led && closed) || goesOnAsShare(tokens, at + 1, true) ? share : undefined;
}

/** "Half of the voters", "half a million", "half-hour", "quarter million" at `first`. */
export function readHalf(tokens: readonly Token[], first: number): Share | undefined {
  const word = firstWordAt(tokens, first);
  const size = word === "half" ? 2n : 4n;
  const part = { value: rational(1n, size), end: first + 1 };
  const at = afterHyphen(tokens, first + 1);
  if (readScale(tokens, at, at)) return asPhrase(tokens, { ...part, end: at });
  const next = tokens[at];
  if (at > first + 1) {
    if (next?.lower === "a" || next?.lower === "an") {
      const unit = afterHyphen(tokens, at + 1);
      const scale = readScale(tokens, unit, unit);
      if (scale) return asPhrase(tokens, { ...part, end: unit });
    }
    return next && (next.classes & WORD.measure) !== 0 ? asPhrase(tokens, part) : undefined;
  }
  const share = asPhrase(tokens, part);
  if (word !== "half") return share.share ? undefined : share;
  if (!share.share) return share;
  const before = wordAt(tokens, first - 1);
  if (HEDGES.has(before)) return share;
  if (HALF_OF_TWO.has(before)) return undefined;
  const lower = next?.lower ?? "";
  if (lower === "a" || lower === "an") {
    return ((tokens[at + 1]?.classes ?? 0) & WORD.measure) !== 0 ? share : undefined;
  }
  return WHOLE_OF_HALF.has(lower) ? share : undefined;
}
