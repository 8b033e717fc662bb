import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { readCost } from "./costs.ts";
import { isPriced } from "./deeds.ts";
import type { Property } from "./property.ts";
import { readMagnitude, readSentenceTerm } from "./strengths.ts";

const MAX_WORDS = 4;
/** "the 12-year sentence harsh": the noun is not the last word. */
const SENTENCE = new Set(["sentence", "term"]);
const WORTH = new Set(["worth", "valued", "totalling", "totaling", "of", "at"]);

/** The last plain word of the run from `from` on, in lower case: the noun that the words before it tell of. */
function headOf(t: EnglishText, from: number): number {
  let head = -1;
  for (let i = from; i < from + MAX_WORDS; i++) {
    const token = t.tokens[i];
    if (!isPlainWord(t, i) || token?.gap !== "space" || t.startsBlock.has(i)) break;
    if (isA(t, i, WORD.pastVerb | WORD.presentVerb | WORD.adverb)) break;
    head = i;
    if (SENTENCE.has(token.lower)) break;
  }
  return head;
}

/** "the $4.2bn deal", "a deal worth $4.2bn". */
function readPrice(t: EnglishText, quantity: Quantity): Property | undefined {
  const { first, end, unit } = quantity;
  for (let i = end; i < end + MAX_WORDS; i++) {
    if (!isPlainWord(t, i) || t.startsBlock.has(i)) break;
    const noun = singularOf(lowerAt(t, i));
    if (isPriced(noun)) return { of: `${unit} ${noun}`, first, end: i + 1 };
    if (isPriced(lowerAt(t, i))) return { of: `${unit} ${lowerAt(t, i)}`, first, end: i + 1 };
  }
  // "fined the bank $5m".
  for (let k = first - 1; k > first - 6 && t.tokens[k]?.kind === "word"; k--) {
    if (lowerAt(t, k) === "fined") return { of: `${unit} fine`, first, end };
  }
  let i = first - 1;
  while (i > first - 4 && WORTH.has(lowerAt(t, i))) i--;
  if (lowerAt(t, i) === ",") i--;
  if (i === first - 1 || !isPriced(lowerAt(t, i))) return undefined;
  return { of: `${unit} ${lowerAt(t, i)}`, first: i, end };
}

/** "the 12-storey building", "a five-day visit": unit and noun stand as one word before the noun. */
function readCompound(t: EnglishText, quantity: Quantity): Property | undefined {
  const { number } = quantity;
  const hyphen = t.tokens[number.end];
  if (hyphen?.text !== "-" || hyphen.gap !== "none") return undefined;
  const unit = t.tokens[number.end + 1];
  if (unit?.kind !== "word" || unit.gap !== "none" || lowerAt(t, number.end + 1) === "year-old") {
    return undefined;
  }
  if (lowerAt(t, number.end + 2) === "-") return undefined;
  const head = headOf(t, number.end + 2);
  if (head < 0) return undefined;
  const measure = singularOf(unit.lower).replace(/^storey$/, "story");
  const prison = /^(?:prison|jail)$/.test(lowerAt(t, head - 1)) && lowerAt(t, head) === "term";
  const noun = prison ? "sentence" : lowerAt(t, head);
  return { of: `${measure} ${noun}`, first: number.first, end: head + 1 };
}

/** What a quantity is a property of; undefined where it stands by itself. */
export function readProperty(t: EnglishText, quantity: Quantity): Property | undefined {
  if (quantity.kind === "money") return readPrice(t, quantity) ?? readCost(t, quantity);
  const strength = readMagnitude(t, quantity) ?? readSentenceTerm(t, quantity);
  return strength ?? readCompound(t, quantity);
}
