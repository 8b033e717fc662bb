import { isCapitalised } from "../../scan-tokens.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, integerAt, isA, lowerAt } from "../text/english-text.ts";
import { listLength, listLimit, phrasesBySentence } from "../text/phrases-in.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { isAbstractNoun } from "./abstract-nouns.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import { type Enumeration, type ItemList, totalOf } from "./listed.ts";
import { type Opener, openerAt } from "./openers.ts";
import { skipTrailer } from "./trailers.ts";

/** "voted with the Democrats: …": those whom somebody did something with are not the list. */
const COMPANIONS = new Set(["with", "against", "among", "from", "to"]);

/** What has a title, to which a list of titles belongs: "three films lead the nominations: “…”". */
const TITLED = new Set(
  "film movie book novel play song album single show series story poem opera painting report article game episode documentary essay".split(
    " ",
  ),
);

const areTitles = (t: EnglishText, { items }: ItemList): boolean =>
  items.every(({ first, end }) => t.quoteAt.has(first) || t.quoteOf[end - 1] !== -1);

const TIMELY = new Set(["'s", "this"]);
const REACH_OCCASION = 6;

/** "lost points *in this month's inspections*:": when it was, and no name of what was. */
function isOccasion(t: EnglishText, end: number, from: number): boolean {
  let timely = false;
  for (let i = end - 2; i > from && i > end - REACH_OCCASION && !t.numberAt.has(i); i--) {
    timely ||= TIMELY.has(lowerAt(t, i));
    if (isA(t, i, WORD.preposition)) return timely;
  }
  return false;
}

/**
 * A colon's list belongs to the plural right before it: "two men told their two cities: …". Not a
 * measure ("in eight days: …"), nor what a reason or a goal is about.
 */
function belongsElsewhere(
  t: EnglishText,
  opener: Opener,
  phrase: CountPhrase,
  list: ItemList,
): boolean {
  const before = t.tokens[opener.at - 1];
  if (before?.kind !== "word" || !isPluralNoun(before)) return false;
  if (list.kind === "name" && isOccasion(t, opener.at, phrase.end)) return false;
  if (isA(t, opener.at - 1, WORD.measure) || isAbstractNoun(phrase.unit)) return false;
  if (TITLED.has(phrase.unit) && areTitles(t, list)) return TITLED.has(singularOf(before.lower));
  const group = isCapitalised(before) && COMPANIONS.has(lowerAt(t, opener.at - 3));
  if (group && lowerAt(t, opener.at - 2) === "the") return false;
  return !(list.persons && isPersonNoun(phrase.unit) && !isPersonNoun(singularOf(before.lower)));
}

/** "Of the 17 candidates, three remain: …": another number stands nearer to the list. */
function hasNumberBetween(t: EnglishText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const count = integerAt(t, i) ?? 0;
    const dated = isA(t, i - 1, WORD.month) || isA(t, i + 1, WORD.month | WORD.measure);
    if (count > 1 && count < 1000 && !dated) return true;
  }
  return false;
}

/** What happens to those counted, and to nobody else: "four people *died*: …". */
const HAPPENS = new Set(
  "died survived escaped drowned remain remained qualified advanced".split(" "),
);
const VERBS = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb | WORD.future;
const WHERE = new Set(["in", "at", "on", "for"]);

/**
 * "the three men *charged* —", "three cars *were hit*:", "two towns *in the valley*:": between a
 * count and its list stands nothing else that the list could be of.
 */
function isShortModifier(t: EnglishText, opener: Opener, first: number): boolean {
  if (opener.at - first > 5) return false;
  for (let i = first; i < opener.at; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || isCapitalised(token) || isPluralNoun(token)) return false;
    // "two sides *to* the story": only where or when leaves what is counted as it is.
    const other = isA(t, i, WORD.preposition) && !WHERE.has(token.lower);
    const verb = isA(t, i, WORD.pastVerb | WORD.presentVerb) && !HAPPENS.has(token.lower);
    const active = verb && !isA(t, i - 1, WORD.auxiliary);
    if (opener.link === "colon" && (active || other || /^(?:this|that|it|one)$/.test(token.lower)))
      return false;
  }
  return true;
}

/** "Seven schools *will close*, including …": a verb and nothing that the list could be of. */
function isOnlyDone(t: EnglishText, first: number, end: number): boolean {
  if (end - first > 5 || !isA(t, first, VERBS)) return false;
  for (let i = first; i < end; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || isCapitalised(token) || t.numberAt.has(i)) return false;
    if (isPluralNoun(token) || isA(t, i, WORD.determiner | WORD.preposition)) return false;
  }
  return true;
}

function fits(phrase: CountPhrase, list: ItemList): boolean {
  return phrase.count === totalOf(list) || phrase.count === list.items.length;
}

/** The count right before the opener, or an earlier one that the names fit where it does not. */
function tieAdjacent(
  t: EnglishText,
  opener: Opener,
  before: readonly CountPhrase[],
  list: ItemList,
): Enumeration | undefined {
  const nearest = before[before.length - 1] as CountPhrase;
  const names = list.kind !== "phrase";
  // "two fathers and two mothers: …": the list is of both.
  const pair = before[before.length - 2];
  const joined = pair && lowerAt(t, pair.end) === "and" && pair.end + 1 === nearest.first;
  if (joined && totalOf(list) === pair.count + nearest.count) return undefined;
  const other =
    before.length > 1 && !fits(nearest, list) ? before.find((p) => fits(p, list)) : undefined;
  const abstract = isAbstractNoun(nearest.unit);
  // "three men — tired, wet and cold — came": only of reasons and the like a dash tells which.
  if (!names && opener.link === "dash" && !abstract && !fits(nearest, list)) return undefined;
  // "the six candidates named Ann Cole, …": what they did, not what they are called.
  const verb = /^(?:named|called)$/.test(lowerAt(t, opener.first - 1));
  if (verb && nearest.definite && !fits(nearest, list)) return undefined;
  // "the same in the two cases: …" need not be a list of the cases.
  const known = nearest.definite && !names && !abstract && nearest.unit !== "";
  const firm = opener.link === "colon" || names || abstract;
  return {
    phrase: other && names ? other : nearest,
    list,
    link: opener.link,
    sure: firm && list.closed && !known,
  };
}

function tie(
  t: EnglishText,
  opener: Opener,
  before: readonly CountPhrase[],
  list: ItemList,
): Enumeration | undefined {
  const nearest = before[before.length - 1];
  if (!nearest) return undefined;
  const adjacent = skipTrailer(t, nearest.end) === opener.at;
  if (opener.link === "partial") {
    const named = list.kind === "name" || list.kind === "country";
    // "including three in Ohio, Iowa and Utah": how many, not which.
    const counted = t.numberAt.has(opener.first);
    const done = named && !counted && isOnlyDone(t, nearest.end, opener.at);
    const tied = adjacent || done;
    return tied ? { phrase: nearest, list, link: "partial", sure: true } : undefined;
  }
  if (adjacent) return tieAdjacent(t, opener, before, list);
  if (opener.link === "dash" && list.kind === "phrase") return undefined;
  const fitting = before.find((phrase) => fits(phrase, list));
  if (belongsElsewhere(t, opener, nearest, list)) {
    // "Five swimmers broke records: Ann Lee (100 m), …": only agreement says whose list it is.
    const names = list.kind === "name" && fitting && isPersonNoun(fitting.unit);
    return names ? { phrase: fitting, list, link: opener.link, sure: false } : undefined;
  }
  if (hasNumberBetween(t, nearest.end, opener.at)) return undefined;
  const modified = isShortModifier(t, opener, nearest.end);
  if (list.kind === "role" && !modified && fitting !== nearest) return undefined;
  if (list.kind === "phrase" && !isAbstractNoun(nearest.unit) && !list.separated) {
    if (opener.link !== "colon") return undefined;
    // Where more stands between, only agreement says whose list it is.
    const sure =
      modified && nearest.unit !== "" && !isPersonNoun(nearest.unit) && !nearest.definite;
    return sure || fitting === nearest ? { phrase: nearest, list, link: "colon", sure } : undefined;
  }
  const sure = (opener.link !== "dash" || modified) && before.length === 1;
  return {
    phrase: fitting ?? nearest,
    list,
    link: opener.link,
    sure: sure && list.closed && nearest.unit !== "",
  };
}

/** "20 districts, in *a project* aptly called …": one thing stands nearer to its name. */
function isOfOne(t: EnglishText, at: number): boolean {
  const noun = lowerAt(t, at - 1).endsWith("ly") ? at - 2 : at - 1;
  const token = t.tokens[noun];
  if (token?.kind !== "word" || isPluralNoun(token)) return false;
  return [1, 2].some((back) => /^an?$/.test(lowerAt(t, noun - back)));
}

/** Whether semicolons part clauses before the opener, so that those behind it part no items. */
function isInClauses(t: EnglishText, sentence: Sentence, opener: Opener): boolean {
  const from = Math.max(sentence.first, opener.at - REACH);
  for (let i = from; i < opener.at; i++) if (lowerAt(t, i) === ";") return true;
  return false;
}

function readOpenedList(
  t: EnglishText,
  sentence: Sentence,
  opener: Opener,
  phrases: readonly CountPhrase[],
): Enumeration | undefined {
  const before = phrases.filter(
    (phrase) =>
      phrase.end <= opener.at &&
      t.quoteOf[phrase.first] === t.quoteOf[opener.at] &&
      (!phrase.whole || (phrase.end === opener.at && opener.link === "dash")),
  );
  if (before.length === 0 || (opener.names && isOfOne(t, opener.at))) return undefined;
  const list = readItemList(t, opener.first, listLimit(sentence, opener.first), {
    phrases: !opener.names,
    closer: opener.link === "dash" ? "dash" : undefined,
    limit: listLength(Math.max(...before.map((phrase) => phrase.count))),
    unit: before[before.length - 1]?.unit,
  });
  if (!list || (list.separated && isInClauses(t, sentence, opener))) return undefined;
  return tie(t, opener, before, list);
}

/** How far before its opener a count may stand, and how many counts are weighed for one list. */
const REACH = 60;
const MAX_COUNTS = 4;

/** Lists that a mark or a word opens: "three states: …", "four people — …", "five, including …". */
export function readOpenedLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const { sentence, inside } of phrasesBySentence(t.sentences, phrases)) {
    let passed = 0;
    for (let i = inside[0]?.end ?? sentence.end; i < sentence.end; i++) {
      const opener = openerAt(t, i);
      if (!opener) continue;
      while (passed < inside.length && (inside[passed] as CountPhrase).end <= opener.at) passed++;
      const nearby = inside
        .slice(Math.max(0, passed - MAX_COUNTS), passed)
        .filter((phrase) => phrase.end > opener.at - REACH && lowerAt(t, phrase.first) !== "both");
      const enumeration = readOpenedList(t, sentence, opener, nearby);
      if (enumeration) {
        found.push(enumeration);
        i = Math.max(i, enumeration.list.end - 1);
      } else i = opener.first - 1;
    }
  }
  return found;
}
