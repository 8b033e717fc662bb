import type { MentionReading, NameWord } from "../../mention-reading.ts";
import { nameForm } from "../../name-form.ts";
import type { Token } from "../../token.ts";
import { type EnglishText, isA } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isAdjectiveOfPeople } from "./demonyms.ts";
import { isGivenName, isGivenWord } from "./given-names.ts";
import {
  hasNounEnding,
  isBodyWord,
  isLandWord,
  isNameSuffix,
  NAME_PARTICLES,
} from "./name-words.ts";

type WordSense = Pick<NameWord, "form" | "ordinary" | "given">;

/** What each word of a name is beside it, by the word as printed; looked up once a text. */
export type WordSenses = Map<string, WordSense>;

function senseOf(text: string, lower: string, senses: WordSenses): WordSense {
  const known = senses.get(text);
  if (known) return known;
  const form = nameForm(lower);
  const ordinary =
    hasNounEnding(form) || isBodyWord(form) || isLandWord(form) || isAdjectiveOfPeople(text);
  const sense = { form, ordinary, given: isGivenName(form) };
  senses.set(text, sense);
  return sense;
}

/** The words of a name, without initials, particles, "of", "Jr." and a quoted nickname. */
export function nameWords(
  t: EnglishText,
  first: number,
  end: number,
  senses: WordSenses,
): NameWord[] {
  const words: NameWord[] = [];
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || token.end - token.start < 2) continue;
    if (t.quoteOf[i] !== t.quoteOf[first]) continue;
    const { start, end: stop, text, lower } = token;
    if (NAME_PARTICLES.has(lower) || text.endsWith(".") || isNameSuffix(text)) continue;
    const grammar = isA(t, i, WORD.determiner | WORD.preposition);
    if (grammar && !(i === first && isGivenWord(lower))) continue;
    const { form, ordinary, given } = senseOf(text, lower, senses);
    words.push({ start, end: stop, text, form, ordinary, given });
  }
  return words;
}

function isUsedPlainly(t: EnglishText, form: string): boolean {
  for (const at of t.indices.get(form) ?? []) {
    const { text, classes } = t.tokens[at] as Token;
    if ((classes & GRAMMAR) !== 0) return false;
    const code = text.charCodeAt(0);
    if (code >= 97 && code <= 122 && text.length >= 4) return true;
  }
  return false;
}

/** Marks as ordinary the words of names that the text also uses in lower case. */
export function markPlainWords(
  t: EnglishText,
  mentions: readonly MentionReading[],
  senses: WordSenses,
): void {
  const plain = new Set<string>();
  for (const { form, ordinary } of senses.values()) {
    if (!ordinary && !plain.has(form) && isUsedPlainly(t, form)) plain.add(form);
  }
  if (plain.size === 0) return;
  for (const { words } of mentions) {
    for (const word of words) if (plain.has(word.form)) word.ordinary = true;
  }
}

const GRAMMAR =
  WORD.determiner | WORD.preposition | WORD.conjunction | WORD.auxiliary | WORD.pronoun;
