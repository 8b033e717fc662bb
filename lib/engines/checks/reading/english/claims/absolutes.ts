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
    const verb = isA(t, end, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb);
    return verb || (isPlainWord(t, end) && lowerAt(t, end).endsWith("s"));
  });
}

const PHRASES = [
  "without exception",
  "in every case",
  "every single",
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
  return [...ofNeverAndAlways(t), ...ofPeople(t), ...phrasesOf(t, PHRASES)];
}
