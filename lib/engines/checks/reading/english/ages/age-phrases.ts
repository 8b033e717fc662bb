import type { BareAge } from "../../age-reading.ts";
import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type AgeWords, ageWordsAround } from "./age-words.ts";
import { KIN, nameEndingAt, nearestNameBefore, type Person, topicBefore } from "./person-at.ts";

/** An age as written. Token indices, `end` exclusive. */
export interface AgePhrase extends AgeWords {
  age: number;
  /** Whose it is; undefined where no name near it tells. */
  person?: Person;
}

const OLDEST = 120;
/** In tokens. */
const SUBJECT_REACH = 60;
const BRACKET_REACH = 12;
const SAYING = new Set("said says told tells added recalled".split(" "));
/** What may stand between "34-year-old" and a name: "the 34-year-old former England captain Ann Cole". */
const MAX_TITLE = 4;
/** The token after the name that an age between commas or brackets stands behind. */
function nameEndBefore(t: EnglishText, mark: number): number {
  // "Ann Cole (born 12 June 1980), 43,"
  if (lowerAt(t, mark - 1) !== ")") return mark;
  for (let i = mark - 2; i >= mark - BRACKET_REACH; i--) if (lowerAt(t, i) === "(") return i;
  return mark;
}

/** Whose age a bare number between commas or brackets is: only of a name that ends right before it. */
function bareOwner(t: EnglishText, { first }: AgeWords): Person | undefined {
  const mark = first - 1;
  const end = nameEndBefore(t, mark);
  // "May 3, 34," and "France, 34," are no ages.
  return isA(t, end - 1, WORD.month) ? undefined : nameEndingAt(t, end - 1);
}

/** "The singer, 57, was born", "The singer, 57, who was born": a person whom only the birth makes known. */
function isOfUnnamed(t: EnglishText, { first, end }: AgeWords): boolean {
  const noun = first - 2;
  // "The Spanish striker", "the former mayor"
  const the = lowerAt(t, noun - 1) === "the" || lowerAt(t, noun - 2) === "the";
  const plain = t.tokens[noun - 1]?.kind === "word" && !isA(t, noun - 1, WORD.preposition);
  if (!the || !plain || !isPersonNoun(lowerAt(t, noun))) return false;
  const verb = lowerAt(t, end + 1) === "who" ? end + 2 : end + 1;
  return lowerAt(t, verb) === "born" || lowerAt(t, verb + 1) === "born";
}

/** "the 34-year-old singer Ann Cole": the name that follows. */
function ownerAfter(t: EnglishText, end: number, limit: number): Person | undefined {
  for (let i = end; i < Math.min(end + MAX_TITLE, limit); i++) {
    if (isCapitalised(t.tokens[i]) && !t.placeAt.has(i) && !isA(t, i, WORD.title)) {
      let last = i;
      while (last + 1 < limit && isCapitalised(t.tokens[last + 1])) last++;
      // "The 38-year-old Briton" names nobody.
      if (last === i && isPersonNoun(lowerAt(t, i))) return undefined;
      return nearestNameBefore(t, last + 1, i);
    }
    // "The 45-year-old teacher, Ann Cole, …"
    if (i > end && lowerAt(t, i) === "," && isCapitalised(t.tokens[i + 1])) continue;
    if (
      t.tokens[i]?.kind !== "word" ||
      isA(t, i, WORD.preposition | WORD.auxiliary | WORD.pastVerb)
    )
      return undefined;
  }
  return undefined;
}

/** Who a sentence is about up to the age: its first person, or whom its "he" or "she" means. */
function subjectOf(t: EnglishText, start: number, at: number): Person | undefined {
  const first = Math.max(start, at - SUBJECT_REACH);
  let said = false;
  for (let i = first; i < at; i++) {
    const lower = lowerAt(t, i);
    if (KIN.has(lower)) return undefined;
    said ||= SAYING.has(lower);
  }
  // "He died in Tralee, aged 84": the names behind him are of places.
  if (first === start && /^(?:he|she)$/.test(lowerAt(t, start))) {
    return said ? undefined : topicBefore(t, start);
  }
  const names: Person[] = [];
  for (let end = at; ; ) {
    const name = nearestNameBefore(t, end, first);
    if (!name) break;
    // "Born in 1944, Cole joined …": a capital that the sentence's beginning explains.
    const opens = name.end === start + 1 && isA(t, name.end, WORD.preposition | WORD.determiner);
    if (!opens) names.push(name);
    end = name.end - 1;
    while (end > first && isCapitalised(t.tokens[end - 1])) end--;
  }
  // "Cole said Reed died at the age of 70."
  if (said && names.some(({ surname }) => surname !== names[0]?.surname)) return undefined;
  if (names.length > 0) return names.at(-1);
  for (let i = first; i < at; i++) {
    if (/^(?:he|she|his|her)$/.test(lowerAt(t, i))) return topicBefore(t, i);
  }
  return undefined;
}

/** "In 1985, at the age of 28, he quit": the subject right after the age. */
function subjectAfter(t: EnglishText, end: number): Person | undefined {
  const at = lowerAt(t, end) === "," ? end + 1 : end;
  if (/^(?:he|she)$/.test(lowerAt(t, at))) return topicBefore(t, at);
  let last = at;
  while (isCapitalised(t.tokens[last + 1]) && last < at + MAX_TITLE) last++;
  const verb = isA(t, last + 1, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb);
  return verb && isCapitalised(t.tokens[at]) ? nameEndingAt(t, last) : undefined;
}

function ownerOf(t: EnglishText, words: AgeWords, limit: number, start: number) {
  const { first, end, form } = words;
  if (form === "bare") return bareOwner(t, words);
  if (form === "year-old") {
    const after = ownerAfter(t, end, limit);
    if (after) return after;
    const article = /^an?$/.test(lowerAt(t, first - 1)) ? 1 : 0;
    const before = lowerAt(t, first - 1 - article);
    // "Ann Cole, a 45-year-old teacher, …"
    if (article > 0 && before === ",") return nameEndingAt(t, first - 3);
    if (before !== "is" && before !== "was" && before !== ",") return undefined;
  }
  if (/^(?:he|she)$/.test(lowerAt(t, first - 2))) return topicBefore(t, first - 2);
  // "Peters is now 53"
  if (lowerAt(t, first - 1) === "now" && lowerAt(t, first - 2) === "is") {
    return /^(?:he|she)$/.test(lowerAt(t, first - 3))
      ? topicBefore(t, first)
      : nameEndingAt(t, first - 3);
  }
  // "As Elsie Marr celebrated her 100th birthday": whom "her" stands nearest to.
  if (form === "reached" && /^(?:his|her)$/.test(lowerAt(t, first - 1))) {
    return nearestNameBefore(t, first, start) ?? topicBefore(t, first);
  }
  return subjectOf(t, start, first) ?? (form === "stated" ? subjectAfter(t, end) : undefined);
}

/** The age around a number, with its owner; undefined where it is none, or nobody's. */
function phraseAround(t: EnglishText, number: NumberReading): AgePhrase | undefined {
  let words = ageWordsAround(t, number);
  const age = words && integerOf(number.value);
  if (!words || age === undefined || age < 1 || age > OLDEST) return undefined;
  const hedge = t.quantityAt.get(number.first)?.firmness ?? "exactly";
  const sentence = t.sentences[sentenceIndexAt(t, words.first)];
  if (hedge !== "exactly" || !sentence) return undefined;
  // "Cole died on January 10, aged 82."
  const isBare = words.form === "bare" && bareOwner(t, words) !== undefined;
  if (words.form === "bare" && !isBare) {
    // "The singer, 57, was born in Lagos in 1966."
    if (isOfUnnamed(t, words)) return { ...words, age };
    if (words.first === number.first) return undefined;
    words = { ...words, form: "stated" };
  }
  const person = ownerOf(t, words, sentence.end, sentence.first);
  return { ...words, age, ...(person ? { person } : {}) };
}

/** Every age that the text tells of one person, named or not; hedged ones are left out. */
export function readAgePhrases(t: EnglishText): AgePhrase[] {
  const phrases: AgePhrase[] = [];
  for (const number of t.numbers) {
    if (number.form !== "cardinal" && number.form !== "ordinal") continue;
    const phrase = phraseAround(t, number);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

/** The ages of these that stand alone behind a full name, for whoever wants them as ages. */
export function bareAges(t: EnglishText, phrases: readonly AgePhrase[]): BareAge[] {
  return phrases.flatMap(({ first, end, form, age, person }) =>
    form === "bare" && end === first + 1 && person?.given
      ? [{ ...spanOf(t, first, end), age }]
      : [],
  );
}
