import type { MentionKind, MentionReading, NameWord, TitleReading } from "../../mention-reading.ts";
import { nameForm } from "../../name-form.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { titleAfter, titleBeforeComma, titleReading } from "./appositions.ts";
import { isAdjectiveOfPeople } from "./demonyms.ts";
import { isGivenName, leadsWithSurname } from "./given-names.ts";
import { type BlockShape, readBlockShapes } from "./heading-blocks.ts";
import { type NameRun, readNameRuns } from "./name-runs.ts";
import {
  hasNounEnding,
  isBodyWord,
  isLandWord,
  isLocative,
  isNameSuffix,
  NAME_PARTICLES,
} from "./name-words.ts";
import { titleEnd, titleStart } from "./titles.ts";

/** The words of a name, without initials, particles, "of" and "Jr.". */
function nameWords(t: EnglishText, first: number, end: number): NameWord[] {
  const words: NameWord[] = [];
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || token.end - token.start < 2) continue;
    if (NAME_PARTICLES.has(token.lower) || token.text.endsWith(".")) continue;
    if (isNameSuffix(token.text) || isA(t, i, WORD.determiner | WORD.preposition)) continue;
    const form = nameForm(token.lower);
    const ordinary =
      hasNounEnding(form) ||
      isBodyWord(form) ||
      isLandWord(form) ||
      isAdjectiveOfPeople(token.text);
    const { start, end: stop, text } = token;
    words.push({ start, end: stop, text, form, ordinary, given: isGivenName(form) });
  }
  return words;
}

/** "Al Thani", "John F. Kennedy", "Ivan Allen Jr.": only a person is called so. */
function hasPersonalParts(t: EnglishText, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") continue;
    const lower = token.lower;
    if (/^(?:bin|bint|ibn|von|van|al|el|der)$/.test(lower)) return true;
    if (isNameSuffix(token.text) || (i + 1 < end && lower.length === 2 && lower.endsWith(".")))
      return true;
  }
  return false;
}

function isAge(t: EnglishText, end: number): boolean {
  const number = t.numberAt.get(end + 1);
  return (
    t.tokens[end]?.text === "," &&
    number !== undefined &&
    number.end === end + 2 &&
    [",", "."].includes(t.tokens[end + 2]?.text ?? "")
  );
}

function kindOf(t: EnglishText, first: number, end: number, titled: boolean): MentionKind {
  const place = t.placeAt.get(first);
  if (!titled && place && place.end >= end) return "place";
  const opening = lowerAt(t, first);
  const last = lowerAt(t, end - 1);
  const body = isBodyWord(last) || (isBodyWord(opening) && lowerAt(t, first + 1) === "of");
  if (body && end > first + 1 && !titled) return "organisation";
  if (titled || hasPersonalParts(t, first, end)) return "person";
  const text = t.tokens[first]?.text ?? "";
  if (end === first + 1 && text.length > 1 && text === text.toUpperCase()) return "organisation";
  if (isAge(t, end)) return "person";
  if (end === first + 2 && !isLandWord(last) && leadsWithSurname(opening, last)) return "person";
  // "Georgia Republicans", "Chad Johnson".
  const people = isAdjectiveOfPeople(t.tokens[end - 1]?.text ?? "");
  return isGivenName(nameForm(opening)) && !people ? "person" : "unknown";
}

const SPEECH = new Set("said says added asked wrote told replied warned".split(" "));

function usedAs(t: EnglishText, first: number, end: number): MentionReading["use"] {
  if (isA(t, end, WORD.pastVerb | WORD.presentVerb) && !isA(t, end, WORD.auxiliary)) return "actor";
  const before = lowerAt(t, first - 1) === "the" ? first - 2 : first - 1;
  if (SPEECH.has(lowerAt(t, before)) || lowerAt(t, before - 1) === "according") return "actor";
  return isLocative(lowerAt(t, before)) ? "location" : "open";
}

function surnameOf(kind: MentionKind, words: readonly NameWord[]): number | undefined {
  if (kind !== "person" || words.length === 0) return undefined;
  const [first, last] = [words[0]?.form ?? "", words.at(-1)?.form ?? ""];
  if (words.length > 1 && leadsWithSurname(first, last)) return 0;
  return words.length - 1;
}

function titlesOf(t: EnglishText, run: NameRun, nameFirst: number): TitleReading[] {
  const start = run.first < nameFirst ? run.first : titleStart(t, run.first);
  const titles = [
    start < nameFirst ? titleReading(t, titleStart(t, start), nameFirst) : undefined,
    titleBeforeComma(t, start),
    titleAfter(t, run.end),
  ];
  return titles.filter((title) => title !== undefined);
}

function readMention(t: EnglishText, run: NameRun, shape: BlockShape): MentionReading | undefined {
  const first = titleEnd(t, run.first, run.end, run.opens);
  if (first >= run.end) return undefined;
  const words = nameWords(t, first, run.end);
  const single = t.tokens[first];
  if (lowerAt(t, first - 1) === "pronounced") return undefined;
  const alone = run.end === first + 1;
  if (alone && (isAdjectiveOfPeople(single?.text ?? "") || t.numberAt.has(first))) return undefined;
  if (words.length === 0 && (single?.text.length ?? 0) < 2) return undefined;
  const titles = titlesOf(t, run, first);
  const kind = kindOf(t, first, run.end, titles.length > 0);
  const surname = surnameOf(kind, words);
  return {
    ...spanOf(t, first, run.end),
    kind,
    words,
    ...(surname === undefined ? {} : { surname }),
    titles,
    use: usedAs(t, first, run.end),
    certain: kind === "place" || !(run.opens && run.end === run.first + 1),
    headline: shape !== "prose",
    quoted: (t.quoteOf[first] ?? -1) >= 0,
    sentence: run.sentence,
  };
}

/** Marks the words that the text also uses in lower case. */
function markOrdinary(t: EnglishText, mentions: readonly MentionReading[]) {
  const byForm = new Map<string, NameWord[]>();
  for (const { words } of mentions) {
    for (const word of words) {
      const same = byForm.get(word.form);
      if (same) same.push(word);
      else byForm.set(word.form, [word]);
    }
  }
  for (const token of t.tokens) {
    const code = token.text.charCodeAt(0);
    if (code < 97 || code > 122) continue;
    const words = byForm.get(token.lower);
    if (!words) continue;
    for (const word of words) word.ordinary = true;
    byForm.delete(token.lower);
  }
}

/** Every mention of a person, body or place in the text, in order; read in one pass. */
export function readMentions(t: EnglishText): MentionReading[] {
  const shapes = readBlockShapes(t);
  const mentions: MentionReading[] = [];
  const doubtful: MentionReading[] = [];
  const known = new Set<string>();
  for (const run of readNameRuns(t)) {
    const shape = shapes[t.sentences[run.sentence]?.block ?? 0] ?? "prose";
    if (shape === "capitals") continue;
    const mention = readMention(t, run, shape);
    if (!mention) continue;
    mentions.push(mention);
    if (mention.certain) for (const { form } of mention.words) known.add(form);
    else doubtful.push(mention);
  }
  for (const mention of doubtful) {
    mention.certain =
      mention.words.length > 0 && mention.words.every(({ form }) => known.has(form));
  }
  markOrdinary(t, mentions);
  return mentions;
}
