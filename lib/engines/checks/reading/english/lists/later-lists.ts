import { isPersonNoun } from "../names/person-nouns.ts";
import { dashWidth, type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { listLimit, phrasesBySentence } from "../text/phrases-in.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import { type Enumeration, type ItemList, totalOf } from "./listed.ts";

const MAX_SENTENCES_LATER = 2;
const REACH_NAMED = 8;
const STATES = new Set("country nation state member government".split(" "));
const SET_NOUNS = new Set(
  "victim dead suspect man woman person winner group defendant nominee finalist other".split(" "),
);
/** Verbs that say of a list that it was all of those counted before. */
const TOOK_PART = new Set(
  "attended attend signed sign joined join participated participate represented present came hailed comprise comprised comprises consisted consists were are took".split(
    " ",
  ),
);
/** Words that make the list another one than that counted, or only a part of it. */
const SET_APART = new Set(
  "abstained abstaining against except excluding other another also not opposed opposing including include included includes such among like absent boycotted rejected instead".split(
    " ",
  ),
);

function isSetNoun(noun: string, units: ReadonlySet<string>): boolean {
  return units.has(singularOf(noun)) || SET_NOUNS.has(noun) || SET_NOUNS.has(singularOf(noun));
}

/** "Police named them as …", "… identified the victims as …": where the list begins; -1 for none. */
function namedStart(t: EnglishText, { first, end }: Sentence, units: ReadonlySet<string>): number {
  for (let i = first + 1; i < Math.min(end, first + REACH_NAMED); i++) {
    if (!/^(?:identified|named)$/.test(lowerAt(t, i))) continue;
    const whom = lowerAt(t, i + 1) === "the" ? i + 2 : i + 1;
    const noun = lowerAt(t, whom);
    const known = noun === "dead" || noun === "victims" || units.has(singularOf(noun));
    const all = whom === i + 1 ? noun === "them" : known && noun !== singularOf(noun);
    return (all || noun === "dead") && lowerAt(t, whom + 1) === "as" ? whom + 2 : -1;
  }
  return -1;
}

/** The list of "They were A, B and C", "The victims were identified as …"; where it begins. */
function statementStart(t: EnglishText, sentence: Sentence, units: ReadonlySet<string>): number {
  let i = sentence.first;
  if (["they", "these", "those"].includes(lowerAt(t, i))) i++;
  else if (lowerAt(t, i) === "the" && !isA(t, i + 1, WORD.auxiliary)) {
    // "the new players", "the two men"
    let at = i + 1;
    while (at < i + 3 && !isSetNoun(lowerAt(t, at), units) && t.tokens[at]?.kind === "word") at++;
    if (!isSetNoun(lowerAt(t, at), units)) return -1;
    i = at + 1;
  } else return -1;
  if (/^(?:have|had)$/.test(lowerAt(t, i)) && lowerAt(t, i + 1) === "been") i++;
  else if (lowerAt(t, i) !== "are" && lowerAt(t, i) !== "were") return -1;
  i++;
  if (/^(?:identified|named|listed)$/.test(lowerAt(t, i))) {
    for (let k = i + 1; k < i + 6; k++) if (lowerAt(t, k) === "as") return k + 1;
    return -1;
  }
  return lowerAt(t, i) === ":" ? i + 1 : i;
}

/** "The schools, *A, B and C*, have …", "The five (A, B and C) are …": the known named in passing. */
function readApposed(
  t: EnglishText,
  sentence: Sentence,
  units: ReadonlySet<string>,
): ItemList | undefined {
  const noun = sentence.first + 1;
  const known = KNOWN.has(lowerAt(t, sentence.first)) && units.has(singularOf(lowerAt(t, noun)));
  const token = t.tokens[noun];
  if (!known || !token || !isPluralNoun(token)) return undefined;
  const opener = lowerAt(t, noun + 1);
  const dash = isDash(t, noun + 1);
  if (opener !== "," && opener !== "(" && !dash) return undefined;
  const first = noun + 1 + (dash ? dashWidth(t, noun + 1) : 1);
  const closer = dash ? ("dash" as const) : undefined;
  const limit = listLimit(sentence, first);
  const list = readItemList(t, first, limit, { phrases: false, closer });
  if (!list?.coordinated || list.items.length < 2) return undefined;
  const closed = dash ? isDash(t, list.end) : lowerAt(t, list.end) === (opener === "(" ? ")" : ",");
  const goesOn = list.end + (dash ? dashWidth(t, list.end) : 1);
  const verb = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb;
  return closed && isA(t, goesOn, verb) ? list : undefined;
}

const KNOWN = new Set(["the", "these", "those"]);

function readStatement(
  t: EnglishText,
  sentence: Sentence,
  before: readonly CountPhrase[],
): Enumeration | undefined {
  const units = new Set(before.map((phrase) => phrase.unit));
  const apposed = readApposed(t, sentence, units);
  if (apposed) return statement(before, apposed);
  const start = statementStart(t, sentence, units);
  const first = start < 0 ? namedStart(t, sentence, units) : start;
  if (first < 0) return undefined;
  const list = readItemList(t, first, listLimit(sentence, first), { phrases: false });
  if (!list || (list.kind !== "name" && list.kind !== "country")) return undefined;
  return statement(before, list);
}

function statement(before: readonly CountPhrase[], list: ItemList): Enumeration {
  const fitting = before.find((phrase) => phrase.count === totalOf(list));
  const phrase = fitting ?? (before[before.length - 1] as CountPhrase);
  const sure = before.length === 1 && list.coordinated && list.closed;
  return { phrase, list, link: "later sentence", sure };
}

/** A list of nothing but countries in a sentence that speaks of the same gathering. */
function readCountries(t: EnglishText, sentence: Sentence): ItemList | undefined {
  let place = -1;
  let tookPart = false;
  for (let i = sentence.first; i < listLimit(sentence, sentence.first); i++) {
    const lower = lowerAt(t, i);
    if (SET_APART.has(lower)) return undefined;
    if (TOOK_PART.has(lower)) tookPart = true;
    if (
      place < 0 &&
      t.placeAt.get(i)?.kind === "country" &&
      /^(?:,|and)$/.test(lowerAt(t, t.placeAt.get(i)?.end ?? 0))
    ) {
      place = lowerAt(t, i - 1) === "the" ? i - 1 : i;
    }
  }
  if (place < 0 || !tookPart) return undefined;
  const list = readItemList(t, place, listLimit(sentence, place), { phrases: false });
  return list?.kind === "country" && list.items.length >= 3 ? list : undefined;
}

const PARTICIPANTS = new Set(
  "delegate delegation envoy ambassador representative participant".split(" "),
);
const CAME = new Set(["came", "come", "were", "are", "hailed", "hail"]);

/** "Delegates came from …", "The judges were from …": where all of those who took part are from. */
function isOfAll(t: EnglishText, { first }: Sentence): boolean {
  const known = lowerAt(t, first) === "the";
  const noun = known ? first + 1 : first;
  const people = t.tokens[noun];
  if (!people || !isPluralNoun(people)) return false;
  const person = singularOf(people.lower);
  if (!PARTICIPANTS.has(person) && !(known && isPersonNoun(person))) return false;
  return CAME.has(lowerAt(t, noun + 1)) && lowerAt(t, noun + 2) === "from";
}

function readGathering(
  t: EnglishText,
  sentence: Sentence,
  before: readonly CountPhrase[],
): Enumeration | undefined {
  const ofStates = before.filter((phrase) => STATES.has(phrase.unit) && phrase.count >= 3);
  const list = ofStates.length > 0 ? readCountries(t, sentence) : undefined;
  if (!list) return undefined;
  const total = totalOf(list);
  const fitting = ofStates.find((phrase) => phrase.count === total);
  const phrase = fitting ?? (ofStates[ofStates.length - 1] as CountPhrase);
  // A list far from the count is about others than those counted.
  const near = Math.abs(phrase.count - total) <= Math.max(1, Math.floor(phrase.count / 5));
  if (!near && !isOfAll(t, sentence)) return undefined;
  return {
    phrase,
    list,
    link: "later sentence",
    sure: ofStates.length === 1 && list.coordinated,
  };
}

/** Lists in the next sentences about the same things: "… 17 countries. It was attended by …". */
export function readLaterLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  const counting = phrasesBySentence(t.sentences, phrases);
  counting.forEach(({ index, inside }, at) => {
    // As far as the next sentence that counts, itself included.
    const last = Math.min(index + MAX_SENTENCES_LATER, counting[at + 1]?.index ?? Infinity);
    for (const sentence of t.sentences.slice(index + 1, last + 1)) {
      const enumeration = readStatement(t, sentence, inside) ?? readGathering(t, sentence, inside);
      if (enumeration) found.push(enumeration);
    }
  });
  return found;
}
