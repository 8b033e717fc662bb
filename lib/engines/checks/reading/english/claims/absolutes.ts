import { type EnglishText, isA, isPlainWord, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClaimSpan, phrasesOf } from "./claim-span.ts";

const NOT_AFTER_NEVER = new Set("mind ending again before".split(" "));
const NOT_BEFORE = new Set("almost nearly hardly not seldom as if than".split(" "));

/** Whether what may be almost so is said to be so: "almost never", "not always". */
const isHedged = (t: EnglishText, at: number) => NOT_BEFORE.has(lowerAt(t, at - 1));

/** "Has never paid", "always pays"; not "never mind", "as always", "will always be welcome". */
function ofNeverAndAlways(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["never", "always", "invariably"]).flatMap((at): ClaimSpan[] => {
    if (isHedged(t, at) || NOT_AFTER_NEVER.has(lowerAt(t, at + 1))) return [];
    if (lowerAt(t, at + 1) === "-" || isA(t, at - 1, WORD.future)) return [];
    // "Never to return", "never more so": no claim of all times.
    const verb =
      t.tokens[at + 1]?.kind === "word" && !["to", "more", "the", "a"].includes(lowerAt(t, at + 1));
    return verb ? [{ first: at, end: at + 1 }] : [];
  });
}

/** "Nobody was told", "everyone agrees"; not "everyone's favourite", "nobody else". */
function ofPeople(t: EnglishText): ClaimSpan[] {
  const single = tokensOf(t, ["nobody", "everyone", "everybody"]).map((at) => ({
    first: at,
    end: at + 1,
  }));
  return [...single, ...phrasesOf(t, ["no one"])].filter(({ first, end }) => {
    if (isHedged(t, first) || lowerAt(t, first - 1) === "for" || lowerAt(t, end) === "'s")
      return false;
    // "Everyone agrees": what follows is a verb, and not "else" or another subject.
    const verb = isA(t, end, VERB) || (isA(t, end, WORD.preposition) && verbFollows(t, end));
    return verb || (isPlainWord(t, end) && lowerAt(t, end).endsWith("s"));
  });
}

const VERB = WORD.auxiliary | WORD.pastVerb | WORD.presentVerb;
const SUBJECT_REACH = 8;

/** Whether a verb follows what belongs to a subject: "in the village *knew*", with no comma between. */
function verbFollows(t: EnglishText, from: number): boolean {
  for (let i = from; i < from + SUBJECT_REACH; i++) {
    if (t.tokens[i]?.kind === "mark" || isA(t, i, WORD.relative | WORD.conjunction)) return false;
    if (isA(t, i, VERB)) return true;
  }
  return false;
}

/** What "every" counts without a claim: times, and what idiom says of everything. */
const EVERY_TIME = new Set(
  "other few so time one now last single bit effort chance reason right opportunity inch turn step penny cent side corner possible available intention man little kind sort type detail word".split(
    " ",
  ),
);

const SUBJECT_OPENS = WORD.conjunction | WORD.relative;

/** "Every hospital in the province is full": the subject of a clause; not "every day", "every effort". */
function ofEvery(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["every"]).flatMap((at): ClaimSpan[] => {
    const noun = at + 1;
    if (isHedged(t, at) || !isPlainWord(t, noun) || EVERY_TIME.has(lowerAt(t, noun))) return [];
    if (t.numberAt.has(noun) || isA(t, noun, TIME | VERB)) return [];
    const before = t.tokens[at - 1];
    const opens =
      before?.kind !== "word" ||
      t.startsBlock.has(at) ||
      t.tokens[at]?.capital === true ||
      lowerAt(t, at - 1) === "that" ||
      isA(t, at - 1, SUBJECT_OPENS);
    return opens && verbFollows(t, noun + 1) ? [{ first: at, end: noun + 1 }] : [];
  });
}

const TIME = WORD.timeUnit | WORD.weekday | WORD.month | WORD.partOfDay | WORD.temporal;
const EVER_REACH = 7;

/** "No government has ever met it", "none of them ever paid". */
function ofEver(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["ever"]).flatMap((at): ClaimSpan[] => {
    for (let i = at - 1; i > at - EVER_REACH && i >= 0; i--) {
      if (t.tokens[i]?.kind !== "word" || isA(t, i, WORD.relative)) return [];
      const lower = lowerAt(t, i);
      if (lower !== "no" && lower !== "none") continue;
      return lowerAt(t, i + 1) === "one" ? [] : [{ first: i, end: at + 1 }];
    }
    return [];
  });
}

const PHRASES = [
  "without exception",
  "in every case",
  "every single",
  "not a single",
  "beyond doubt",
  "completely safe",
  "zero risk",
  "no evidence",
  "no doubt",
  "undoubtedly",
  "unquestionably",
  "undeniably",
  "indisputably",
];

/** Claims that leave no exception: one counter-example makes them wrong. */
export function readAbsolutes(t: EnglishText): ClaimSpan[] {
  return [
    ...ofNeverAndAlways(t),
    ...ofPeople(t),
    ...ofEvery(t),
    ...ofEver(t),
    ...phrasesOf(t, PHRASES),
  ];
}
