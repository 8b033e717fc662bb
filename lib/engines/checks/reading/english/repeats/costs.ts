import { nounAfter } from "../magnitudes/figure-context.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import type { Property } from "./property.ts";

const COSTS = new Set(["cost", "costs", "costing"]);
/** "put *at*", "priced *at*": what is told so as the price. */
const PUT = new Set("priced estimated put valued budgeted costed".split(" "));
const LEADS = new Set(
  "will would could to is are was were be been expected likely estimated due set now at that which".split(
    " ",
  ),
);
/** What is built or mended, so that its price alone before the noun says which is meant. */
const WORKS = new Set(
  "repair work upgrade bridge tunnel stadium school hospital port harbour road bypass motorway railway line station terminal runway airport museum library theatre arena dam reactor renovation refurbishment restoration extension redevelopment expansion reconstruction overhaul revamp barrier pier".split(
    " ",
  ),
);
/** "To build", "to complete": the whole price; another deed has its own. */
const BUILDS = new Set(
  "build complete construct make develop finish restore repair rebuild install carry".split(" "),
);
const REACH = 7;
const REACH_DETERMINER = 3;

/** Whether the price is all of it, told once: not a year's, not each one's, no more or less than before. */
function isWhole(t: EnglishText, end: number): boolean {
  const next = lowerAt(t, end);
  if (next === "to") return BUILDS.has(lowerAt(t, end + 1));
  return !["a", "an", "per", "each", "every", "apiece", "so", "more", "less"].includes(next);
}

/** Where the noun phrase that ends at `noun` begins to be known: the token after its determiner. */
function knownFrom(t: EnglishText, noun: number): number {
  for (let i = noun - 1; i >= noun - REACH_DETERMINER; i--) {
    if (isA(t, i, WORD.determiner)) return i + 1;
    if (!isPlainWord(t, i)) break;
  }
  return noun;
}

const nameOf = (t: EnglishText, index: number): string => {
  const token = t.tokens[index];
  return token && isPluralNoun(token) ? singularOf(token.lower) : lowerAt(t, index);
};

/** "the *repairs* would cost £6m", "the *repairs* were put at £6m" */
function costing(t: EnglishText, { hedgedFirst }: Quantity): number {
  let told = false;
  let put = false;
  for (let i = hedgedFirst - 1; i > hedgedFirst - 1 - REACH && i >= 0; i--) {
    const lower = lowerAt(t, i);
    if (COSTS.has(lower)) told = true;
    else if (PUT.has(lower) && lowerAt(t, i + 1) === "at") put = true;
    // "Losses were put at $9m" tells no price.
    else if (!LEADS.has(lower))
      return (told || (put && WORKS.has(nameOf(t, i)))) && isPlainWord(t, i) ? i : -1;
  }
  return -1;
}

/** "the cost of the *repairs* at £6m", "the bill for the *repairs* is £6m" */
function costOf(t: EnglishText, { hedgedFirst }: Quantity): number {
  let noun = hedgedFirst - 1;
  while (LEADS.has(lowerAt(t, noun)) && noun > hedgedFirst - REACH) noun--;
  if (noun === hedgedFirst - 1) return -1;
  for (let i = noun - 1; i > noun - 1 - REACH_DETERMINER; i--) {
    if (lowerAt(t, i) !== "of") continue;
    return ["cost", "price"].includes(lowerAt(t, i - 1)) ? noun : -1;
  }
  return -1;
}

/** What a sum of money is the price of: "£9m of repairs", "the repairs would cost £6m". */
export function readCost(t: EnglishText, quantity: Quantity): Property | undefined {
  const { first, end, unit } = quantity;
  const ofKey = (noun: string) => `${unit} cost of ${noun}`;
  const before = [costing(t, quantity), costOf(t, quantity)].find((index) => index >= 0);
  if (before !== undefined) {
    if (!isWhole(t, end)) return undefined;
    return { of: ofKey(nameOf(t, before)), first, end, known: knownFrom(t, before) };
  }
  const of = lowerAt(t, end) === "of" || lowerAt(t, end) === "in";
  const after = nounAfter(t, of ? end + 1 : end);
  if (!after || !WORKS.has(after.noun)) return undefined;
  return { of: ofKey(after.noun), first, end: after.end };
}
