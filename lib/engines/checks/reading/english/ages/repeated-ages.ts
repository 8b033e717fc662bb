import type { RepeatedAge } from "../../age-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { yearAt } from "../dates/dates.ts";
import { isBodyWord } from "../names/name-words.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import type { AgePhrase } from "./age-phrases.ts";
import { KIN, nameEndingAt, type Person } from "./person-at.ts";

/** Beside one of these an age is that of another day, or will soon be another. */
const OTHER_DAYS = new Set(
  "then ago when time turned turns turning birthday later earlier before since formerly years months next".split(
    " ",
  ),
);
const AROUND = 40;
/** No "the 47-year-old" looks farther back for the one it means. */
const MAX_BACK = 120;
/** What stands behind these is a place more often than a person. */
const PLACES = new Set(["of", "in", "at", "from", "near", "outside"]);
const COUPLES = [
  ["mr", "mr."],
  ["mrs", "mrs.", "ms", "ms.", "miss"],
] as const;

/** Whether the age is told as of the day of the story, in nobody's words. */
function isOfToday(t: EnglishText, { first, end, form }: AgePhrase): boolean {
  const now = form === "bare" || form === "year-old";
  if (!now && !(form === "stated" && lowerAt(t, first - 1) === "is")) return false;
  if ((t.quoteOf[first] as number) >= 0) return false;
  const sentence = t.sentences[sentenceIndexAt(t, first)];
  if (!sentence) return false;
  const from = Math.max(sentence.first, first - AROUND);
  for (let i = from; i < Math.min(sentence.end, end + AROUND); i++) {
    if (i >= first && i < end) continue;
    if (OTHER_DAYS.has(lowerAt(t, i)) || yearAt(t, i)) return false;
  }
  return true;
}

/** Whether the text speaks of more than one person of this surname: by given names, or Mr and Mrs. */
function isShared(t: EnglishText, surname: string): boolean {
  const given = new Set<string>();
  const titles = new Set<number>();
  for (const at of t.indices.get(surname) ?? []) {
    const name = nameEndingAt(t, at);
    if (name?.given) given.add(name.given);
    const suffix = lowerAt(t, at + 1) === "," ? at + 2 : at + 1;
    if (/^(?:jr|sr)\.?$/.test(lowerAt(t, suffix))) return true;
    titles.add(COUPLES.findIndex((forms) => forms.some((form) => form === lowerAt(t, at - 1))));
  }
  return given.size > 1 || (titles.has(0) && titles.has(1));
}

/** Whether a name of somebody else ends at the token; a capital at a sentence's beginning is none. */
function isOther(t: EnglishText, surname: string, at: number): boolean {
  const name = isCapitalised(t.tokens[at + 1]) ? undefined : nameEndingAt(t, at);
  if (!name || name.surname === surname || isBodyWord(name.surname)) return false;
  if (PLACES.has(lowerAt(t, at - 1))) return false;
  const opens = t.sentences[sentenceIndexAt(t, at)]?.first === at;
  return !opens || (t.indices.get(name.surname)?.length ?? 0) > 1;
}

/** Whether somebody else than the one of this surname comes up between two tokens. */
function namesAnother(t: EnglishText, surname: string, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const lower = lowerAt(t, i);
    if (KIN.has(lower) || isOther(t, surname, i)) return true;
    const article = lowerAt(t, i - 1);
    if ((article === "a" || article === "another") && isPersonNoun(lower)) return true;
  }
  return false;
}

/** "Her daughter Amy Lund, 14": told beside somebody who may have the surname too. */
function isRelative(t: EnglishText, { first }: AgePhrase): boolean {
  const start = t.sentences[sentenceIndexAt(t, first)]?.first ?? 0;
  for (let i = first - 1; i >= Math.max(start, first - 7); i--)
    if (KIN.has(lowerAt(t, i))) return true;
  return false;
}

/** "The 47-year-old was charged": a sentence's subject with no name of its own. */
function isAnaphor(t: EnglishText, { first, end, form, person }: AgePhrase): boolean {
  if (form !== "year-old" || person || lowerAt(t, first - 1) !== "the") return false;
  const sentence = t.sentences[sentenceIndexAt(t, first)];
  if (sentence?.first !== first - 1) return false;
  const noun = isPersonNoun(lowerAt(t, end)) || isA(t, end, WORD.title) ? 1 : 0;
  const next = end + noun;
  return (
    lowerAt(t, next) === "," || isA(t, next, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb)
  );
}

interface Told {
  phrase: AgePhrase;
  person: Person;
}

/** Every age that is told again of somebody whose age the text has told. */
export function readRepeatedAges(t: EnglishText, phrases: readonly AgePhrase[]): RepeatedAge[] {
  const known = new Map<string, Told>();
  const shared = new Map<string, boolean>();
  const isOfMany = (surname: string) => {
    const found = shared.get(surname) ?? isShared(t, surname);
    shared.set(surname, found);
    return found;
  };
  const readings: RepeatedAge[] = [];
  const add = (phrase: AgePhrase, { phrase: before }: Told) => {
    readings.push({
      kind: "repeated",
      stated: spanOf(t, phrase.first, phrase.end),
      age: phrase.age,
      earlier: { ...spanOf(t, before.first, before.end), age: before.age },
      sentence: sentenceSpanAt(t, phrase.first),
    });
  };
  let last: Told | undefined;
  let others = 0;
  for (const phrase of phrases) {
    if (!isOfToday(t, phrase)) continue;
    const { person } = phrase;
    if (!person) {
      const near = last && phrase.first - last.phrase.end <= MAX_BACK;
      const alone = near && known.size === 1 && others === 0 && isAnaphor(t, phrase);
      if (!alone || !last) {
        others++;
        continue;
      }
      if (!namesAnother(t, last.person.surname, last.phrase.end, phrase.first - 1))
        add(phrase, last);
      continue;
    }
    const earlier = known.get(person.surname);
    const named = earlier && (earlier.person.given !== undefined || person.given !== undefined);
    const same = person.given !== undefined && person.given === earlier?.person.given;
    const apart = !same && (isRelative(t, phrase) || (earlier && isRelative(t, earlier.phrase)));
    if (named && !apart && !isOfMany(person.surname)) add(phrase, earlier);
    if (!earlier) known.set(person.surname, { phrase, person });
    last = { phrase, person };
  }
  return readings;
}
