import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type Hedge, readHedge } from "../numbers/hedges.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { type EnglishText, isA, isPlainWord, lowerAt, tokensOf } from "../text/english-text.ts";
import { singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { readCountedNoun } from "./counted-noun.ts";
import { isNumberLabel } from "./number-labels.ts";

/** A count of things: "17 countries", "the other two". Token indices, `end` exclusive. */
export interface CountPhrase {
  first: number;
  end: number;
  /** Where the counted noun begins, after the number; `end` where there is none. */
  nounFirst: number;
  count: number;
  /** The counted thing in the singular; "" where the text leaves it out ("the five"). */
  unit: string;
  hedge: Hedge;
  /** "the two", "these two", "all two", "her two": the things are known. */
  definite: boolean;
  /** "16 other countries": one more may be named beside them. */
  others: boolean;
  /** "the couple *and their two sons*": told beside others. */
  joined: boolean;
  /** "of the six states": a part of them is told; only a list set off right behind is theirs. */
  whole: boolean;
}

const COLLECTIVES = new Map([
  ["duo", 2],
  ["pair", 2],
  ["trio", 3],
  ["quartet", 4],
  ["quintet", 5],
  ["both", 2],
]);
const COLLECTIVE_WORDS = [...COLLECTIVES.keys()];
const DEFINITE = new Set([
  "the",
  "these",
  "those",
  "all",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
]);
/** Words between "the" and the count: "the other two", "the first three". */
const BETWEEN = new Set("other only first last final next remaining top big".split(" "));
const SUBSET_HEADS = new Set(
  "one some many most several any none half part each another few either neither first last latest second third member least".split(
    " ",
  ),
);
const NOT_COUNTED = new Set(
  "more years-old months terms hundreds thousands millions billions trillions".split(" "),
);
/** Measures that are things where a list is opened right behind: "three points: …". */
const POINTED = new Set(["points", "seats", "times"]);
const MADE_UP_OF = new Set(
  "nation country state member party judge man woman person team power company bank club city".split(
    " ",
  ),
);
const MAX_COUNT = 300;

/** "one of the two men": the phrase is the whole that another count is taken from. */
function isSubsetWhole(t: EnglishText, first: number): boolean {
  let i = first - 1;
  while (i >= 0 && i > first - 4 && isA(t, i, WORD.determiner)) i--;
  if (lowerAt(t, i) === "only" || lowerAt(t, i) === "just") i--;
  if (lowerAt(t, i) !== "of") return false;
  // "Of the 17 candidates, three remain": the part is told after the whole.
  if (isCapitalised(t.tokens[i])) return true;
  const head = lowerAt(t, i - 1);
  return SUBSET_HEADS.has(head) || t.tokens[i - 1]?.kind === "number" || isNumberWord(t, i - 1);
}

function isNumberWord(t: EnglishText, index: number): boolean {
  return t.numberAt.get(index)?.end === index + 1;
}

function readCountPhrase(t: EnglishText, number: NumberReading): CountPhrase | undefined {
  const count = integerOf(number.value);
  if (number.form !== "cardinal" || count === undefined || count < 2 || count > MAX_COUNT) {
    return undefined;
  }
  // "all but two members": those who are told next are the others.
  if (lowerAt(t, number.first - 1) === "but" && lowerAt(t, number.first - 2) === "all") {
    return undefined;
  }
  if (isNumberLabel(t, number)) return readCompoundPhrase(t, number, count);
  const phrase = completePhrase(t, number.first, number.end, count);
  return phrase && isSubsetWhole(t, number.first) ? { ...phrase, whole: true } : phrase;
}

/** "the six-nation talks", "a three-judge panel": a count of those who make up the noun behind. */
function readCompoundPhrase(
  t: EnglishText,
  number: NumberReading,
  count: number,
): CountPhrase | undefined {
  const unit = lowerAt(t, number.end + 1);
  if (t.tokens[number.end]?.text !== "-" || !MADE_UP_OF.has(unit)) return undefined;
  let end = number.end + 2;
  while (end < number.end + 5 && isPlainWord(t, end) && !isCapitalised(t.tokens[end])) {
    if (isA(t, end, WORD.pastVerb | WORD.presentVerb) || t.startsBlock.has(end)) break;
    end++;
  }
  if (end === number.end + 2) return undefined;
  return {
    first: number.first,
    end,
    nounFirst: number.end + 1,
    count,
    unit,
    hedge: "exactly",
    definite: DEFINITE.has(lowerAt(t, number.first - 1)),
    others: false,
    joined: false,
    whole: false,
  };
}

/** Reads what is counted after the words that give the count. */
function completePhrase(
  t: EnglishText,
  first: number,
  numberEnd: number,
  count: number,
): CountPhrase | undefined {
  const hedge = readHedge(t, first, numberEnd);
  let start = hedge.end;
  if (lowerAt(t, start) === "of" && isA(t, start + 1, WORD.determiner)) {
    start += 2;
    if (t.numberAt.has(start)) start = (t.numberAt.get(start) as NumberReading).end;
  } else if (lowerAt(t, start) === "of") start++;
  const head = readCountedNoun(t, start);
  const before = lowerAt(t, first - 1);
  const definite =
    DEFINITE.has(before) ||
    before === "'s" ||
    (BETWEEN.has(before) && DEFINITE.has(lowerAt(t, first - 2)));
  const others =
    (before === "other" && !definite) ||
    lowerAt(t, start) === "other" ||
    lowerAt(t, start) === "more";
  if (!head) {
    if (!definite || !standsAlone(t, hedge.end)) return undefined;
    return {
      first,
      end: hedge.end,
      nounFirst: hedge.end,
      count,
      unit: "",
      hedge: hedge.kind,
      definite,
      others,
      joined: false,
      whole: false,
    };
  }
  const noun = lowerAt(t, head.head);
  const pointed = POINTED.has(noun) && lowerAt(t, head.end) === ":";
  if ((isA(t, head.head, WORD.measure) && !pointed) || NOT_COUNTED.has(noun)) return undefined;
  return {
    first,
    end: head.end,
    nounFirst: start,
    count,
    unit: singularOf(noun),
    hedge: isServiceUnder(t, first, singularOf(noun)) ? "exactly" : hedge.kind,
    definite,
    others,
    joined: isA(t, first - 1, WORD.possessive) && lowerAt(t, first - 2) === "and",
    whole: false,
  };
}

/** "served under three presidents", "over two rivals": no hedge, of so few persons. */
function isServiceUnder(t: EnglishText, first: number, unit: string): boolean {
  return (
    /^(?:under|over)$/.test(lowerAt(t, first - 1)) &&
    isPersonNoun(unit) &&
    !t.numberAt.get(first)?.inDigits
  );
}

/** "the five: …", "all three were …": nothing is counted by name, and the phrase ends here. */
function standsAlone(t: EnglishText, end: number): boolean {
  const token = t.tokens[end];
  if (!token) return false;
  return [":", ",", "(", "—", "–", "-"].includes(token.text) || /^(are|were)$/.test(token.lower);
}

/** Every count of things in the text, in order. */
export function readCountPhrases(t: EnglishText): CountPhrase[] {
  const phrases: CountPhrase[] = [];
  for (const number of t.numbers) {
    const phrase = readCountPhrase(t, number);
    if (phrase) phrases.push(phrase);
  }
  for (const index of tokensOf(t, COLLECTIVE_WORDS)) {
    const lower = lowerAt(t, index);
    const count = COLLECTIVES.get(lower) as number;
    const named = lower === "both" || lowerAt(t, index + 1) === "of";
    const phrase = named
      ? completePhrase(t, index, index + 1, count)
      : {
          first: index,
          end: index + 1,
          nounFirst: index + 1,
          count,
          unit: "",
          hedge: "exactly" as const,
          definite: true,
          others: false,
          joined: false,
          whole: false,
        };
    if (phrase) phrases.push(phrase);
  }
  phrases.sort((a, b) => a.first - b.first);
  // "three of the five members": the inner count tells what the three are of.
  return phrases.filter((phrase, k) => !phrase.whole || phrase.end > (phrases[k - 1]?.end ?? 0));
}
