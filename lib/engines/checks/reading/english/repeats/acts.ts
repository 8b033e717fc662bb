import type { CountReference } from "../../count-mention-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { readReference } from "./counted-deeds.ts";
import { isParticiple, verbStem } from "./verb-stems.ts";

/** A count of things to which something was done, by any verb: "abducted 28 pupils". */
export interface Act {
  /** Verb and noun in one form: "abduct pupil". */
  of: string;
  end: number;
  /** The token that tells the verb. */
  at: number;
  /** "the 26 abducted pupils", "the homes destroyed": verb and noun told again of those known. */
  reference: CountReference;
  /** "the homes destroyed in Ayr": some of them only. */
  narrowed: boolean;
}

const REACH_NOUN = 4;
const REACH_VERB = 4;
const REACH_AGAIN = 8;
const OF_THEIRS = new Set("its their his her our the".split(" "));
/** Verbs that tell too little of what was done, or only who says so. */
const SAYS_LITTLE = new Set(
  "said had has have told expected believed reported estimated planned thought feared known used needed included wanted added was were been being be is are do does did got".split(
    " ",
  ),
);
/** What counts of a charge sheet are of: the verb stands before whom it is done to. */
const CHARGES = new Set("count charge offence offense felony".split(" "));
const NARROWING = new Set(
  "in of from with at near under inside outside aboard behind without on next during since who which that so this last".split(
    " ",
  ),
);
/** "Laid *off*": the verb's own second word. */
const PARTICLES = new Set(["off", "out", "up", "down", "away", "over", "back"]);
const AFTER_MODAL = new Set(["to", "will", "would", "shall", "must", "could", "may"]);

/** The noun counted and the participle before it: "26 *abducted pupils*", "85 of its *stores*". */
function nounOf(t: EnglishText, { kind, unit, end: from }: Quantity) {
  if (kind === "measure") return { noun: unit, end: from, verb: -1, theirs: false };
  let at = from;
  let theirs = false;
  let verb = -1;
  if (lowerAt(t, at) === "of" && OF_THEIRS.has(lowerAt(t, at + 1))) {
    theirs = true;
    at += 2;
    const whole = t.numberAt.get(at);
    if (whole && lowerAt(t, at - 1) !== "the") at = whole.end;
  }
  for (let i = at; i < at + REACH_NOUN; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || t.startsBlock.has(i) || !isPlainWord(t, i)) return undefined;
    if (isPluralNoun(token)) {
      if (isA(t, i, WORD.measure | WORD.timeUnit)) return undefined;
      return { noun: singularOf(token.lower), end: i + 1, verb, theirs };
    }
    if (isParticiple(token.lower)) verb = i;
  }
  return undefined;
}

/** The verb whose object the count is: "*destroyed* 340 homes", "*convicted* Mallory on 11 counts". */
function verbBefore(t: EnglishText, quantity: Quantity, noun: string): number {
  const before = quantity.hedgedFirst - 1;
  const last = PARTICLES.has(lowerAt(t, before)) ? before - 1 : before;
  if (!CHARGES.has(noun)) return isVerb(t, last) ? last : -1;
  for (let i = last; i > last - REACH_VERB - 2 && i >= 0; i--) {
    if (t.tokens[i]?.kind !== "word") return -1;
    const charged = isA(t, i, WORD.pastVerb) && !SAYS_LITTLE.has(lowerAt(t, i));
    if (charged || lowerAt(t, i) === "guilty") return i;
  }
  return -1;
}

const isVerb = (t: EnglishText, index: number): boolean =>
  isPlainWord(t, index) &&
  !isA(t, index, WORD.adverb) &&
  !SAYS_LITTLE.has(lowerAt(t, index)) &&
  t.tokens[index + 1]?.gap === "space";

/** The verb told of the things behind their noun: "homes *destroyed*", "stores to be *closed*". */
function verbAgain(t: EnglishText, from: number, passive: boolean): number {
  if (passive && !isA(t, from, WORD.auxiliary)) return -1;
  for (let i = from; i < from + (passive ? REACH_VERB : REACH_AGAIN); i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || t.startsBlock.has(i) || lowerAt(t, i) === "and") return -1;
    if (isParticiple(token.lower) && !SAYS_LITTLE.has(token.lower)) {
      return lowerAt(t, i + 1) === "guilty" ? i + 1 : i;
    }
    if (passive) {
      if (!isA(t, i, WORD.auxiliary | WORD.adverb)) return -1;
      continue;
    }
    if (SAYS_LITTLE.has(token.lower) || isCapitalised(token)) continue;
    const base = AFTER_MODAL.has(lowerAt(t, i - 1)) && isPlainWord(t, i);
    if (base || isA(t, i, WORD.pastVerb) || token.lower.endsWith("ing")) return i;
  }
  return -1;
}

/** Verb and noun in one form; to be found guilty is to be convicted. */
function keyOf(t: EnglishText, verb: number, noun: string): string {
  if (lowerAt(t, verb) !== "guilty") return `${verbStem(lowerAt(t, verb))} ${noun}`;
  return `${lowerAt(t, verb - 1).startsWith("plead") ? "plead" : "convict"} ${noun}`;
}

const isPointed = (t: EnglishText, first: number): boolean =>
  lowerAt(t, first - 1) === "whose" ||
  (lowerAt(t, first - 1) === "those" && lowerAt(t, first - 2) !== "of");

/** "…, on Monday": when it was done, which leaves out none of them. */
function isNarrowed(t: EnglishText, verb: number, end: number): boolean {
  const next = lowerAt(t, end);
  if (next === "on" && isA(t, end + 1, WORD.weekday)) return false;
  const passive = isA(t, verb - 1, WORD.auxiliary);
  if (verb < end - 1 || passive) return NARROWING.has(next);
  const at = PARTICLES.has(next) ? end + 1 : end;
  const goesOn = isA(t, at, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb | WORD.conjunction);
  return !goesOn && t.tokens[at]?.kind === "word" && !t.startsBlock.has(at);
}

/** What was done to the things that a number counts; undefined where no verb is told of them. */
export function readAct(t: EnglishText, quantity: Quantity): Act | undefined {
  const found = nounOf(t, quantity);
  if (!found) return undefined;
  const { noun, end, theirs } = found;
  const before = readReference(t, quantity.first);
  const reference = before === "first" && isPointed(t, quantity.first) ? "known" : before;
  const known = reference !== "first";
  const again = known && found.verb >= 0 ? found.verb : verbAgain(t, end, !known);
  if (again >= 0 && !theirs) {
    const last = Math.max(again + 1, end);
    const narrowed = known && isNarrowed(t, again, last);
    return { of: keyOf(t, again, noun), end, at: again, reference, narrowed };
  }
  const verb = verbBefore(t, quantity, noun);
  if (verb < 0) return undefined;
  return { of: keyOf(t, verb, noun), end, at: verb, reference: "first", narrowed: false };
}
