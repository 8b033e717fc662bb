import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

/** A person as far as an age needs one: the last word of the name, and the first where there are two. */
export interface Person {
  surname: string;
  given?: string;
  /** Told by "he" or "she", not by name. */
  byPronoun: boolean;
}

/** Between a name and what is told of it, these bring in somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  "father mother parents husband wife son sons daughter daughters brother brothers sister sisters grandfather grandmother uncle aunt cousin nephew niece widow widower partner boyfriend girlfriend fiancé fiancée child children baby twin twins friend dad mum mom grandson granddaughter whose".split(
    " ",
  ),
);

const NOT_NAMES = WORD.month | WORD.weekday | WORD.determiner | WORD.preposition | WORD.pronoun;
const NOT_NAMES_EITHER = WORD.conjunction | WORD.relative | WORD.auxiliary | WORD.title;
const SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii"]);
const SENTENCES_BACK = 3;
/** In tokens: no name farther off is that of the person in question. */
const REACH = 40;

function isNameWord(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  return (
    isCapitalised(token) &&
    !isA(t, index, NOT_NAMES | NOT_NAMES_EITHER) &&
    !t.placeAt.has(index) &&
    (token?.text.length ?? 0) > 1
  );
}

/** The person whose name ends at `last`, its words together. */
export function nameEndingAt(t: EnglishText, last: number): Person | undefined {
  let end = last;
  if (SUFFIXES.has(lowerAt(t, end))) end = lowerAt(t, end - 1) === "," ? end - 2 : end - 1;
  if (!isNameWord(t, end)) return undefined;
  let begin = end;
  while (begin > 0 && begin > end - 4 && t.tokens[begin]?.gap === "space") {
    const initial = /^[A-Z]\.$/.test(t.tokens[begin - 1]?.text ?? "");
    const particle = isA(t, begin - 1, WORD.nameParticle) && isNameWord(t, begin - 2);
    if (!initial && !particle && !isNameWord(t, begin - 1)) break;
    begin -= particle ? 2 : 1;
  }
  const surname = lowerAt(t, end);
  return {
    surname,
    ...(begin < end ? { given: lowerAt(t, begin) } : {}),
    byPronoun: false,
  };
}

/** The nearest person named shortly before the token `at`, no farther back than `first`. */
export function nearestNameBefore(
  t: EnglishText,
  at: number,
  first: number,
): (Person & { end: number }) | undefined {
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const person = nameEndingAt(t, i);
    if (person) return { ...person, end: i + 1 };
  }
  return undefined;
}

/** The first person named shortly after the token `first`, before `end`. */
export function firstNameAfter(t: EnglishText, first: number, end: number): Person | undefined {
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    if (!isNameWord(t, i)) continue;
    let last = i;
    while (last + 1 < end && isNameWord(t, last + 1)) last++;
    const person = nameEndingAt(t, last);
    if (person) return person;
  }
  return undefined;
}

const VERB = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb;

/** "Born in Cork in 1938, *Mr Devane* was ordained": whom a sentence is about first. */
function firstSubject(t: EnglishText, first: number, end: number): Person | undefined {
  if (lowerAt(t, first) !== "born") return firstNameAfter(t, first, end);
  let comma = false;
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    comma ||= lowerAt(t, i) === ",";
    const ends = comma && isCapitalised(t.tokens[i]) && isA(t, i + 1, VERB);
    const name = ends ? nameEndingAt(t, i) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** "He met his wife there. She died …": the sentence between is of more than one, or of another. */
function bringsInAnother(
  t: EnglishText,
  { first, end }: { first: number; end: number },
  opens: string,
  token: number,
): boolean {
  const meant = lowerAt(t, token);
  if (/^(?:he|she)$/.test(meant) && meant !== opens) return true;
  for (let i = first; i < Math.min(end, first + REACH); i++)
    if (KIN.has(lowerAt(t, i))) return true;
  return false;
}

/**
 * Whom "he" or "she" in this sentence means: who is named first in the nearest sentence before that
 * does not go on about the same person itself.
 */
export function topicBefore(t: EnglishText, token: number): Person | undefined {
  const here = sentenceIndexAt(t, token);
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const sentence = t.sentences[here - back];
    if (!sentence) return undefined;
    const opens = lowerAt(t, sentence.first);
    if (opens === "he" || opens === "she") {
      if (bringsInAnother(t, sentence, opens, token)) return undefined;
      continue;
    }
    const person = firstSubject(t, sentence.first, sentence.end);
    if (person) return { ...person, byPronoun: true };
  }
  return undefined;
}

/** Whether two names can be one person's: the same surname, and no other given name. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.surname !== b.surname) return false;
  return a.given === undefined || b.given === undefined || a.given === b.given;
}
