import type { MentionKind, MentionReading, NameWord, TitleReading } from "../../mention-reading.ts";
import { nameForm } from "../../name-form.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { titleAfter, titleBeforeComma, titleReading } from "./appositions.ts";
import { isAdjectiveOfPeople } from "./demonyms.ts";
import { isGivenName, leadsWithSurname } from "./given-names.ts";
import { type BlockShape, readBlockShapes } from "./heading-blocks.ts";
import { type NameRun, readNameRuns } from "./name-runs.ts";
import { isBodyWord, isLandWord, isLocative, isNameSuffix } from "./name-words.ts";
import { hasPersonBeside, isDoneToPersons } from "./person-beside.ts";
import { titleEnd, titleStart } from "./titles.ts";
import { markToldChanges } from "./told-changes.ts";
import { markPlainWords, nameWords, type WordSenses } from "./word-senses.ts";

const PERSONAL_PARTICLES = new Set("bin bint ibn von van al el der".split(" "));

/** "Al Thani", "John F. Kennedy", "Ivan Allen Jr.": only a person is called so. */
function hasPersonalParts(t: EnglishText, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") continue;
    const lower = token.lower;
    if (PERSONAL_PARTICLES.has(lower)) return true;
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
  if (isAge(t, end) || hasPersonBeside(t, first, end)) return "person";
  if (end === first + 2 && !isLandWord(last) && leadsWithSurname([opening, last])) return "person";
  // "Georgia Republicans", "Chad Johnson".
  const people = isAdjectiveOfPeople(t.tokens[end - 1]?.text ?? "");
  return isGivenName(nameForm(opening)) && !people ? "person" : "unknown";
}

const SPEECH = new Set("said says added asked wrote told replied warned".split(" "));

const isNameAt = (t: EnglishText, at: number) =>
  t.tokens[at]?.kind === "word" && isCapitalised(t.tokens[at]) && !isA(t, at, WORD.month);

/** What persons do in headlines. */
const HEADLINE_DEEDS = new Set(
  "quits resigns vows scores beats signs returns dies retires denies admits claims urges hails slams backs warns insists joins pleads sues defends apologises apologizes confirms steps hits rules fires sacks defeats reveals announces promises appeals testifies jailed".split(
    " ",
  ),
);

/** What only persons have: "Abernathy's *lawyers*". */
const OF_PERSONS = new Set(
  "lawyer lawyers attorney attorneys solicitor barrister wife husband widow mother father parents family son sons daughter daughters brother sister friend friends death body trial conviction arrest testimony sentence resignation funeral career childhood birthday".split(
    " ",
  ),
);

function usedAs(t: EnglishText, first: number, end: number): MentionReading["use"] {
  if (isA(t, end, WORD.pastVerb | WORD.presentVerb) && !isA(t, end, WORD.auxiliary)) return "actor";
  if (lowerAt(t, end) === "'s" && OF_PERSONS.has(lowerAt(t, end + 1))) return "actor";
  if (HEADLINE_DEEDS.has(lowerAt(t, end))) return "actor";
  const before = lowerAt(t, first - 1) === "the" ? first - 2 : first - 1;
  if (SPEECH.has(lowerAt(t, before)) || lowerAt(t, before - 1) === "according") return "actor";
  if (isDoneToPersons(lowerAt(t, before))) return "actor";
  // "Kirkcaldy, in Fife".
  const lies = t.tokens[end]?.text === "," && lowerAt(t, end + 1) === "in" && isNameAt(t, end + 2);
  return lies || isLocative(lowerAt(t, before)) ? "location" : "open";
}

function surnameOf(kind: MentionKind, words: readonly NameWord[]): number | undefined {
  if (kind !== "person" || words.length === 0) return undefined;
  return leadsWithSurname(words.map(({ form }) => form)) ? 0 : words.length - 1;
}

const NONE: TitleReading[] = [];

function titlesOf(t: EnglishText, run: NameRun, nameFirst: number): TitleReading[] {
  const start = titleStart(t, run.first);
  const before = start < nameFirst ? titleReading(t, start, nameFirst) : undefined;
  // "The fire chief, Ana Ruiz's husband": not Ruiz.
  const apart = lowerAt(t, run.end) === "'s" ? undefined : titleBeforeComma(t, start);
  const after = titleAfter(t, run.end);
  if (!before && !apart && !after) return NONE;
  return [before, apart, after].filter((title) => title !== undefined);
}

/** Whether a lone word is no name: of a people, a number, or a way to say the name before it. */
function isNoName(t: EnglishText, first: number): boolean {
  const text = t.tokens[first]?.text ?? "";
  // "Sen. Ann Cole, D-N.M.": a party and a state.
  const party = /^[DRI]-\p{Lu}/u.test(text);
  return party || isAdjectiveOfPeople(text) || t.numberAt.has(first) || text.length < 2;
}

function readMention(
  t: EnglishText,
  run: NameRun,
  shape: BlockShape,
  senses: WordSenses,
): MentionReading | undefined {
  const first = titleEnd(t, run.first, run.end, run.opens);
  if (first >= run.end || lowerAt(t, first - 1) === "pronounced") return undefined;
  if (first + 1 === run.end && isNoName(t, first)) return undefined;
  const words = nameWords(t, first, run.end, senses);
  const titles = titlesOf(t, run, first);
  const kind = kindOf(t, first, run.end, titles.length > 0);
  const { start, end: stop } = spanOf(t, first, run.end);
  // "AT&T.": the sentence's own stop.
  const end = t.text[stop - 1] === "." && t.text[stop - 3] === "&" ? stop - 1 : stop;
  const mention: MentionReading = {
    start,
    end,
    kind,
    words,
    titles,
    use: usedAs(t, first, run.end),
    certain: kind === "place" || !(run.opens && run.end === run.first + 1),
    headline: shape !== "prose",
    quoted: (t.quoteOf[first] ?? -1) >= 0,
    tellsChange: false,
    sentence: run.sentence,
  };
  const surname = surnameOf(kind, words);
  if (surname !== undefined) mention.surname = surname;
  return mention;
}

/** Every mention of a person, body or place in the text, in order; read in one pass. */
export function readMentions(t: EnglishText): MentionReading[] {
  const shapes = readBlockShapes(t);
  const senses: WordSenses = new Map();
  const mentions: MentionReading[] = [];
  const doubtful: MentionReading[] = [];
  const known = new Set<string>();
  for (const run of readNameRuns(t)) {
    const shape = shapes[t.sentences[run.sentence]?.block ?? 0] ?? "prose";
    if (shape === "capitals") continue;
    const mention = readMention(t, run, shape, senses);
    if (!mention) continue;
    mentions.push(mention);
    if (mention.certain) for (const { form } of mention.words) known.add(form);
    else doubtful.push(mention);
  }
  for (const mention of doubtful) {
    mention.certain =
      mention.words.length > 0 && mention.words.every(({ form }) => known.has(form));
  }
  markPlainWords(t, mentions, senses);
  markToldChanges(t, mentions);
  return mentions;
}
