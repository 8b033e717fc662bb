import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, isPlainWord } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";

/**
 * The head of the noun phrase that begins at `start` and the token after it: "largest *banks*".
 * Undefined where no plural is counted.
 */
export function readCountedNoun(
  t: EnglishText,
  start: number,
): { head: number; end: number } | undefined {
  let head = -1;
  for (let i = start; i < start + 8; i++) {
    const token = t.tokens[i];
    if (!token || t.startsBlock.has(i)) break;
    if (token.lower === "'s" && i > start) {
      head = -1;
      continue;
    }
    if (!isPlainWord(t, i) && token.lower !== "other") break;
    if (token.lower === "ages" && t.numberAt.has(i + 1)) break;
    if (
      head >= 0 &&
      !(isPluralNoun(token) && isCapitalised(t.tokens[head]) === isCapitalised(token))
    )
      break;
    if (!isPluralNoun(token)) continue;
    head = i;
    const next = t.tokens[i + 1];
    // "Nations" in "two United Nations vehicles" counts nothing; the word after it does.
    if (
      isCapitalised(token) &&
      next &&
      isPlainWord(t, i + 1) &&
      !isA(t, i + 1, WORD.pastVerb | WORD.presentVerb)
    ) {
      if (!isCapitalised(next)) head = -1;
    }
  }
  if (head < 0) return undefined;
  const after = t.tokens[head + 1];
  // "two countries' leaders" counts the leaders of two countries, not the countries.
  if (after?.gap === "none" && (after.text === "'" || after.text === "’")) return undefined;
  return { head, end: head + 1 };
}
