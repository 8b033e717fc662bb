import { isCapitalised } from "../../scan-tokens.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, integerAt, isA, lowerAt } from "../text/english-text.ts";
import { listLength, listLimit, phrasesBySentence } from "../text/phrases-in.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { isAbstractNoun } from "./abstract-nouns.ts";
import { readAgeList } from "./age-lists.ts";
import { closingBracket } from "./chunks.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import { type Enumeration, type ItemList, type Link, totalOf } from "./listed.ts";
import { readLoneName } from "./lone-names.ts";
import { readSemicolonNames } from "./semicolon-names.ts";
import { skipTrailer } from "./trailers.ts";

const IDENTIFY = new Set(
  "identified identify identifies named names listed described cited charged".split(" "),
);
const TOLD = new Set(
  "told tells informed warned reminded assured showed promised convinced".split(" "),
);
const VERBS = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb;

/** "In two states, Ann, Bob and Carl …": the list after a fronted phrase may be the subject. */
function isFronted(t: EnglishText, sentence: Sentence, phrase: CountPhrase): boolean {
  if (!isA(t, sentence.first, WORD.preposition)) return false;
  if (phrase.first - sentence.first > 40) return false;
  for (let i = sentence.first; i < phrase.first; i++) if (isA(t, i, VERBS)) return false;
  return true;
}

function tie(
  phrase: CountPhrase,
  list: ItemList | undefined,
  link: Link,
  sure: boolean,
): Enumeration | undefined {
  if (!list || list.kind === "phrase") return undefined;
  // "He has two cars, a boat and a house" names four things: only agreement tells an apposition.
  if (list.kind === "role") {
    const persons = phrase.unit === "" || isPersonNoun(phrase.unit);
    if (!persons || !list.closed || totalOf(list) !== phrase.count) return undefined;
  }
  // "the couple and their two sons, Ann, Bo, Cy and Di": the list may take in those before.
  const joined = phrase.joined && totalOf(list) > phrase.count;
  return { phrase, list, link, sure: sure && list.coordinated && list.closed && !joined };
}

/** The comma that ends a phrase between the count and its list: "three men in the car, …". */
function commaAfterModifier(t: EnglishText, phrase: CountPhrase, limit: number): number {
  const opens =
    isA(t, phrase.end, WORD.preposition | WORD.relative | WORD.pastVerb) ||
    lowerAt(t, phrase.end) === "that";
  if (!opens) return -1;
  for (let i = phrase.end + 1; i < limit && i < phrase.end + 12; i++) {
    const token = t.tokens[i];
    if (token?.text === ",") {
      const before = t.tokens[i - 1];
      const named = isCapitalised(before) && !isA(t, i - 1, WORD.weekday | WORD.month);
      if (before?.kind !== "word" || named) return -1;
      // "four children with his wife, Ann": the name is the wife's.
      return isPersonNoun(before.lower) ? -1 : i;
    }
    // "The 12-member panel heard two witnesses, Ann and Bo": the nearer count has the list.
    if (token?.kind !== "word" || integerAt(t, i) !== undefined) return -1;
  }
  return -1;
}

/** The copula of "The five winners [who …] were A, B, …", or -1. */
function copulaAfter(t: EnglishText, phrase: CountPhrase, limit: number): number {
  for (let i = phrase.end; i < limit && i < phrase.end + 14; i++) {
    const lower = lowerAt(t, i);
    if (lower === "are" || lower === "were") return i;
    if (
      t.tokens[i]?.kind !== "word" ||
      (i === phrase.end &&
        !isA(t, i, WORD.relative | WORD.preposition | WORD.pastVerb) &&
        lower !== "that")
    )
      return -1;
  }
  return -1;
}

/** Whether those counted are told by name next: "named the two men *as*", "identified three as". */
function isIdentified(t: EnglishText, sentence: Sentence, phrase: CountPhrase): boolean {
  if (lowerAt(t, phrase.end) !== "as") return false;
  for (let i = phrase.first - 1; i >= sentence.first && i > phrase.first - 6; i--) {
    if (IDENTIFY.has(lowerAt(t, i))) return true;
  }
  return false;
}

function readAfter(
  t: EnglishText,
  sentence: Sentence,
  phrase: CountPhrase,
): Enumeration | undefined {
  const limit = listLimit(sentence, phrase.end);
  const after = skipTrailer(t, phrase.end);
  const next = t.tokens[after];
  if (!next || after >= sentence.end) return undefined;
  const names = { phrases: false, limit: listLength(phrase.count), unit: phrase.unit };
  if (phrase.whole && next.text !== "(") return undefined;
  const lone = readLoneName(t, phrase, lowerAt(t, after) === "," ? after + 1 : after, limit);
  if (lone) return { phrase, list: lone, link: "apposition", sure: true };
  const ages = readAgeList(t, phrase, limit);
  if (ages) return ages;
  if (isIdentified(t, sentence, phrase)) {
    return tie(phrase, readItemList(t, phrase.end + 1, limit, names), "statement", true);
  }
  if (next.text === "(") {
    const close = closingBracket(t, after, limit);
    const list = readItemList(t, after + 1, close, {
      phrases: true,
      closer: "bracket",
      limit: names.limit,
      unit: phrase.unit,
    });
    return list && { phrase, list, link: "brackets", sure: list.coordinated && list.end >= close };
  }
  if (next.text === ",") {
    const parted = readSemicolonNames(t, after + 1, limit, names.limit);
    if (parted) return tie(phrase, parted, "apposition", true);
    const list = readItemList(t, after + 1, limit, {
      ...names,
      phrases: isAbstractNoun(phrase.unit),
    });
    // "two conditions, gout and asthma, were": of words only agreement tells an apposition.
    if (list?.kind === "phrase") {
      const told =
        list.coordinated && totalOf(list) === phrase.count && lowerAt(t, list.end) === ",";
      return told ? { phrase, list, link: "apposition", sure: false } : undefined;
    }
    const fronted = isFronted(t, sentence, phrase) && list?.kind !== "country";
    // "In three states, Ann, Bo and Cy …": persons are no states.
    if (fronted && !list?.closed) return undefined;
    return tie(phrase, list, "apposition", !fronted);
  }
  if (isCapitalised(next) && !isA(t, phrase.end, WORD.month | WORD.weekday) && phrase.unit !== "") {
    const list = readItemList(t, phrase.end, limit, names);
    // "told the three men Ann and Bo lied": the names are those of the next clause.
    const told = TOLD.has(lowerAt(t, phrase.first - 1)) || TOLD.has(lowerAt(t, phrase.first - 2));
    const tied = tie(phrase, list, "apposition", true);
    const sure = !told && !isFronted(t, sentence, phrase) && list?.coordinated === true;
    return tied && { ...tied, sure };
  }
  if (phrase.definite) {
    const copula = copulaAfter(t, phrase, limit);
    if (copula > 0) {
      const list =
        readSemicolonNames(t, copula + 1, limit, names.limit) ??
        readItemList(t, copula + 1, limit, names);
      const named = list?.kind === "name" || list?.kind === "country" ? list : undefined;
      // "Among the 24 guests were Ann and Bo": some of them.
      const some = /^(?:among|of|with)$/.test(lowerAt(t, phrase.first - 2));
      // "The two who were Ann's friends": the verb may be the clause's own.
      const clause = isA(t, phrase.end, WORD.relative) || lowerAt(t, phrase.end) === "that";
      return tie(phrase, named, some ? "partial" : "statement", !clause);
    }
  }
  const comma = commaAfterModifier(t, phrase, limit);
  if (comma < 0) return undefined;
  const list = readItemList(t, comma + 1, limit, names);
  const named = list?.kind === "name" || list?.kind === "country" ? list : undefined;
  return tie(phrase, named, "apposition", !isFronted(t, sentence, phrase));
}

/** Lists that stand right after their count: "two sons, Ann and Bo", "(A, B and C)", "are A and B". */
export function readDirectLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const { sentence, inside } of phrasesBySentence(t.sentences, phrases)) {
    for (const phrase of inside) {
      const enumeration = readAfter(t, sentence, phrase);
      if (enumeration) found.push(enumeration);
    }
  }
  return found;
}
