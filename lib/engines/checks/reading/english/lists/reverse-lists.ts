import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { phrasesBySentence } from "../text/phrases-in.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readItemList } from "./item-list.ts";
import type { Enumeration } from "./listed.ts";

const REACH = 80;

/** Where the list that ends at `end` may begin: the run of names, commas and "and" before it. */
function listStart(t: EnglishText, sentence: Sentence, end: number): number {
  let i = end;
  while (i > sentence.first && i > end - REACH) {
    const token = t.tokens[i - 1];
    const joins = token?.text === "," || isA(t, i - 1, WORD.nameParticle) || token?.text === "&";
    if (!joins && !isCapitalised(token)) break;
    if (isA(t, i - 1, WORD.weekday | WORD.month)) break;
    i--;
  }
  while (i < end && !isCapitalised(t.tokens[i])) i++;
  return i;
}

function readBefore(
  t: EnglishText,
  sentence: Sentence,
  phrase: CountPhrase,
): Enumeration | undefined {
  const determiner = phrase.definite && isA(t, phrase.first - 1, WORD.determiner) ? 1 : 0;
  let mark = phrase.first - determiner - 1;
  // "were named as the three judges"
  if (lowerAt(t, mark) === "as" && isA(t, mark - 1, WORD.pastVerb)) mark -= 2;
  if (mark <= sentence.first) return undefined;
  const copula = /^(?:are|were)$/.test(lowerAt(t, mark));
  if (!copula && ![",", ":"].includes(lowerAt(t, mark)) && !isDash(t, mark)) return undefined;
  const first = listStart(t, sentence, mark);
  const list = readItemList(t, first, mark, { phrases: false, unit: phrase.unit });
  if (!list?.coordinated || list.end < mark || list.kind === "role" || list.kind === "phrase") {
    return undefined;
  }
  // "In Paris, Ann and Bo, the two …": what stands in front need not be of the list.
  const opens = first === sentence.first && !isA(t, first, WORD.preposition | WORD.relative);
  const set = isDash(t, mark) || lowerAt(t, phrase.end) === "that" || list.kind === "country";
  if (!phrase.definite) {
    // "With Chad and Mali, two states have left": those counted are told of, not named in front.
    const subject = isA(t, phrase.end, WORD.auxiliary | WORD.pastVerb | WORD.presentVerb);
    if (!opens || !set || subject || lowerAt(t, phrase.end) === "and") return undefined;
  }
  const sure = opens;
  return { phrase, list, link: copula ? "statement" : "apposition", sure };
}

/** Lists that stand before their count: "Ann, Bo and Cy, the three winners, …". */
export function readReverseLists(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const { sentence, inside } of phrasesBySentence(t.sentences, phrases)) {
    for (const phrase of inside) {
      const enumeration = readBefore(t, sentence, phrase);
      if (enumeration) found.push(enumeration);
    }
  }
  return found;
}
