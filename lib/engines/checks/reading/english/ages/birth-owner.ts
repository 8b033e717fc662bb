import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { KIN, nameEndingAt, nearestNameBefore, type Person, topicBefore } from "./person-at.ts";

/** In tokens. */
const REACH = 30;
const VERB = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb;
const PRONOUN = /^(?:he|she)$/;
/** Between a name and "born", where both tell of one person. */
const BETWEEN = /^(?:,|who|\(|\)|was|is|and|[–—-]|\d+)$/;
/** What begins a clause between commas that tells more of the name before it. */
const APPOSITION = new Set(["who", "of", "from", "a", "an", "the", "then", "formerly"]);

/** "Born on 3 May 1950 in Hull, she sang": the subject of what follows. */
function subjectAfter(t: EnglishText, first: number, end: number): Person | undefined {
  let comma = false;
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    const lower = lowerAt(t, i);
    if (PRONOUN.test(lower)) return topicBefore(t, i);
    const ends = isCapitalised(t.tokens[i]) && !isCapitalised(t.tokens[i + 1]);
    const name = comma && ends && isA(t, i + 1, VERB) ? nameEndingAt(t, i) : undefined;
    if (name) return name;
    comma ||= lower === ",";
    if (comma && isA(t, i, VERB)) return undefined;
  }
  return undefined;
}

/** "Ann Cole, *34,* from Dayton, was born" */
function afterAge(t: EnglishText, at: number): number {
  return t.numberAt.has(at) && lowerAt(t, at + 1) === "," ? at + 2 : at;
}

/** "Ann Cole, of Moss Side, Hull, was born": the name that a clause between commas parts from its verb. */
function subjectApart(t: EnglishText, first: number, verb: number): Person | undefined {
  if (lowerAt(t, verb - 1) !== ",") return undefined;
  for (let i = Math.max(first, verb - REACH); i < verb; i++) {
    if (KIN.has(lowerAt(t, i))) return undefined;
    if (lowerAt(t, i + 1) !== "," || !APPOSITION.has(lowerAt(t, afterAge(t, i + 2)))) continue;
    const name = nameEndingAt(t, i);
    if (!name) continue;
    for (let at = i; at < verb; at++) if (KIN.has(lowerAt(t, at))) return undefined;
    return name;
  }
  return undefined;
}

/** Whose birth the word "born" at `born` tells, with its date ending at `dateEnd`. */
export function ownerOfBirth(t: EnglishText, born: number, dateEnd: number): Person | undefined {
  const sentence = t.sentences[sentenceIndexAt(t, born)];
  if (!sentence) return undefined;
  if (born === sentence.first) return subjectAfter(t, dateEnd, sentence.end);
  const verb = /^(?:was|were|is)$/.test(lowerAt(t, born - 1)) ? born - 1 : born;
  if (PRONOUN.test(lowerAt(t, verb - 1))) return topicBefore(t, verb - 1);
  const name = nearestNameBefore(t, born, sentence.first);
  if (!name) return undefined;
  // "Cole's mother was born in 1935": what stands between names another person.
  for (let i = name.end; i < verb; i++) {
    if (!BETWEEN.test(lowerAt(t, i))) return subjectApart(t, sentence.first, verb);
  }
  // "… of Moss Side, Hull, was born": a place, not who was.
  const placed = isA(t, name.end - 2, WORD.preposition);
  if (!placed && lowerAt(t, name.end - 2) !== ",") return name;
  return subjectApart(t, sentence.first, verb) ?? (placed ? undefined : name);
}

/** Whose "date of birth" it is, with "date" at the token `at`: "Cole's", "her". */
export function ownerOfDate(t: EnglishText, at: number): Person | undefined {
  const before = lowerAt(t, at - 1);
  if (/^['’]s$/.test(before)) return nameEndingAt(t, at - 2);
  return before === "his" || before === "her" ? topicBefore(t, at - 1) : undefined;
}
