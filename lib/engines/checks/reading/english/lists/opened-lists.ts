import { isPersonNoun } from "../names/person-nouns.ts";
import {
  dashWidth,
  type EnglishText,
  integerAt,
  isA,
  isDash,
  lowerAt,
} from "../text/english-text.ts";
import { listLength, listLimit, phrasesBySentence } from "../text/phrases-in.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import { type Enumeration, type ItemList, totalOf } from "./listed.ts";

/** Words that open a list which need not be complete, and those after which it is. */
const PARTIAL = [
  "including",
  "include",
  "includes",
  "included",
  "such as",
  "among them",
  "led by",
  "like",
  "notably",
  "especially",
  "particularly",
  "for example",
  "for instance",
  "e.g.",
  "chief among them",
];
const WHOLE = ["namely", "identified as", "named as", "specifically", "i.e.", "viz.", "known as"];

interface Opener {
  link: "colon" | "dash" | "partial" | "statement";
  /** The opening token and the first of the list. */
  at: number;
  first: number;
}

const byFirstWord = new Map<string, { words: string[]; link: "partial" | "statement" }[]>();
for (const [phrases, link] of [
  [PARTIAL, "partial"],
  [WHOLE, "statement"],
] as const) {
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] as string;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, link }]);
  }
}

function openerAt(t: EnglishText, index: number): Opener | undefined {
  const token = t.tokens[index];
  if (token?.kind === "mark") {
    if (token.text === ":" && t.tokens[index + 1]?.gap !== "none") {
      return { link: "colon", at: index, first: index + 1 };
    }
    if (isDash(t, index)) {
      return (
        openerAfter(t, index) ?? { link: "dash", at: index, first: index + dashWidth(t, index) }
      );
    }
    if (token.text === "," || token.text === "(") return openerAfter(t, index);
    return undefined;
  }
  return wordOpener(t, index, index);
}

function openerAfter(t: EnglishText, index: number): Opener | undefined {
  return wordOpener(t, index, index + 1);
}

function wordOpener(t: EnglishText, at: number, index: number): Opener | undefined {
  for (const { words, link } of byFirstWord.get(lowerAt(t, index)) ?? []) {
    if (!words.every((word, offset) => lowerAt(t, index + offset) === word)) continue;
    let first = index + words.length;
    if ([",", ":", "are", "were"].includes(lowerAt(t, first))) first++;
    return { link, at, first };
  }
  return undefined;
}

/** Things of the mind, whose list stands at the end of the sentence: "three reasons for leaving: …". */
const ABSTRACT = new Set(
  "reason goal thing point question step way option condition demand fact lesson factor problem measure principle rule change proposal scenario choice priority stage phase area topic theme category issue aim objective task requirement charge offence offense type kind form element feature component aspect challenge threat risk benefit advantage possibility explanation theory argument message promise pledge recommendation suggestion word colour color ingredient language subject sector industry count failing weakness strength outcome result exception difference similarity pillar criterion".split(
    " ",
  ),
);
/** A colon's list belongs to the plural right before it: "two men told their two cities: …". */
function belongsElsewhere(
  t: EnglishText,
  opener: Opener,
  phrase: CountPhrase,
  list: ItemList,
): boolean {
  const before = t.tokens[opener.at - 1];
  if (before?.kind !== "word" || !isPluralNoun(before)) return false;
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

function fits(phrase: CountPhrase, list: ItemList): boolean {
  return phrase.count === totalOf(list) || phrase.count === list.items.length;
}

function tie(
  t: EnglishText,
  opener: Opener,
  before: readonly CountPhrase[],
  list: ItemList,
): Enumeration | undefined {
  const nearest = before[before.length - 1];
  if (!nearest) return undefined;
  const adjacent = nearest.end === opener.at;
  if (opener.link === "partial") {
    return adjacent ? { phrase: nearest, list, link: "partial", sure: true } : undefined;
  }
  if (adjacent) {
    const other =
      before.length > 1 && !fits(nearest, list) ? before.find((p) => fits(p, list)) : undefined;
    const names = list.kind !== "phrase";
    const phrase = other && names ? other : nearest;
    // "the same in the two cases: …" need not be a list of the cases.
    const known = nearest.definite && !names && !ABSTRACT.has(nearest.unit) && nearest.unit !== "";
    return {
      phrase,
      list,
      link: opener.link,
      sure: (opener.link === "colon" || names) && list.closed && !known,
    };
  }
  if (belongsElsewhere(t, opener, nearest, list)) return undefined;
  if (list.kind === "phrase" && !ABSTRACT.has(nearest.unit) && !list.separated) return undefined;
  if (hasNumberBetween(t, nearest.end, opener.at)) return undefined;
  const fitting = before.find((phrase) => fits(phrase, list));
  const sure = opener.link !== "dash" && before.length === 1;
  return {
    phrase: fitting ?? nearest,
    list,
    link: opener.link,
    sure: sure && list.closed && nearest.unit !== "",
  };
}

function readOpenedList(
  t: EnglishText,
  sentence: Sentence,
  opener: Opener,
  phrases: readonly CountPhrase[],
): Enumeration | undefined {
  const before = phrases.filter(
    (phrase) => phrase.end <= opener.at && t.quoteOf[phrase.first] === t.quoteOf[opener.at],
  );
  if (before.length === 0) return undefined;
  const list = readItemList(t, opener.first, listLimit(sentence, opener.first), {
    phrases: opener.link === "colon" || opener.link === "partial",
    closer: opener.link === "dash" ? "dash" : undefined,
    limit: listLength(Math.max(...before.map((phrase) => phrase.count))),
  });
  return list && tie(t, opener, before, list);
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
