import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";

const VERBS = WORD.pastVerb | WORD.presentVerb | WORD.adverb;
const NP_REACH = 4;
const LINKS = new Set(
  "of worth at to for totalling totaling about around nearly almost over some roughly than more least an a estimated valued up is was will would be cost costs costing cost reached reaches hit hits total totals totaled totalled stands stood standing which that been widened narrowed grew grown rose risen fell fallen climbed jumped dropped shrank increased decreased soared slumped surged swelled ballooned topped could may might as much many the".split(
    " ",
  ),
);
const SUBJECT_REACH = 7;
/** Nouns that say too little of what a figure is of. */
const VAGUE = new Set(
  "person people year month day week time total figure amount sum number dollar euro pound more other money man woman child thing value user member resident".split(
    " ",
  ),
);
const QUANTITIES = new Set(
  "most much half part some all none rest bulk third quarter fifth tenth fraction share portion little less more".split(
    " ",
  ),
);
const REACH = 14;
const SHORTEST = 4;

function nounOf(token: Token): string {
  return isPluralNoun(token) ? singularOf(token.lower) : token.lower;
}

/** "$640 million *ahead* of the draw", "£5m *apiece*": no nouns. */
const BESIDE = new Set(["ahead", "apiece", "overall", "altogether", "combined", "outright"]);

/** The noun at the end of the words behind the figure, and where it ends: "$4bn rescue *package*". */
export function nounAfter(t: EnglishText, from: number): { noun: string; end: number } | undefined {
  let end = from;
  if (t.tokens[end]?.text === "-" && t.tokens[end]?.gap === "none") end++;
  const first = end;
  while (end < first + NP_REACH) {
    const token = t.tokens[end];
    if (!token || !isPlainWord(t, end) || isA(t, end, VERBS) || BESIDE.has(token.lower)) break;
    if (token.gap === "blank" || token.gap === "line") break;
    // "The $64 billion settlement ends a lawsuit": a verb, no noun.
    if (end > first && isPluralNoun(token) && isA(t, end + 1, WORD.determiner)) break;
    end++;
    if (isPluralNoun(token)) break;
  }
  const head = t.tokens[end - 1];
  return end > first && head ? { noun: nounOf(head), end } : undefined;
}

const DEFINITE = new Set([
  "the",
  "'s",
  "this",
  "that",
  "its",
  "his",
  "her",
  "their",
  "these",
  "those",
]);

const DENIED = new Set(["not", "than", "instead"]);

/** Whether what begins at the token is known: "the $4bn", "its deal". */
export function isDefinite(t: EnglishText, first: number): boolean {
  // "$12m, not the $12bn that was told": another figure on purpose.
  return DEFINITE.has(lowerAt(t, first - 1)) && !DENIED.has(lowerAt(t, first - 2));
}

/** The noun before the words that lead to the figure: "a *deal* worth", "the *bridge* will cost". */
function nounBefore(
  t: EnglishText,
  first: number,
): { noun: string; definite: boolean } | undefined {
  let i = first - 1;
  for (; i >= first - SUBJECT_REACH; i--) {
    const word = lowerAt(t, i);
    // "The contract, worth $4bn": a comma only behind such a word.
    if (!LINKS.has(word) && !(word === "," && i < first - 1)) break;
  }
  // "To *pay* the $4bn" and "*half* of the $4bn" have none.
  if (lowerAt(t, first - 1) === "the" && (i === first - 2 || QUANTITIES.has(lowerAt(t, i)))) {
    return undefined;
  }
  // "The dam's $4bn": whose it is.
  const owned = lowerAt(t, i) === "'s";
  if (owned) i--;
  const token = t.tokens[i];
  if ((i === first - 1 && !owned) || i < first - SUBJECT_REACH || !token) return undefined;
  if (!isPlainWord(t, i) || isA(t, i, VERBS)) return undefined;
  const definite = owned || isDefinite(t, i) || (isPlainWord(t, i - 1) && isDefinite(t, i - 1));
  return { noun: nounOf(token), definite };
}

/** "Of wheat", "in aid", "for the repairs": what the money or measure is of. */
const OF = new Set(["of", "in", "for"]);
/** "*Spend* $4bn on the port": verbs whose "on" tells what the money is for. */
const SPENDS = new Set("spend spends spent spending splash splashed lavish lavished".split(" "));
const DEEDS: ReadonlyMap<string, string> = new Map([
  ["fined", "fine"],
  ["fines", "fine"],
  ["invested", "investment"],
  ["invests", "investment"],
  ["invest", "investment"],
  ["donated", "donation"],
  ["pledged", "pledge"],
  ["lent", "loan"],
  ["loaned", "loan"],
  ["borrowed", "loan"],
  ["awarded", "award"],
  ["granted", "grant"],
  ["lost", "loss"],
  ["paid", "payment"],
]);

/** The noun of the deed that the figure is the sum of: "*fined* the bank $25m". */
function deedBefore(t: EnglishText, first: number): string | undefined {
  for (let i = first - 1; i >= first - SUBJECT_REACH && i >= 0; i--) {
    const token = t.tokens[i];
    if (token?.kind === "mark" || token?.kind === "number") return undefined;
    const deed = DEEDS.get(token?.lower ?? "");
    if (deed !== undefined) return deed;
  }
  return undefined;
}

/** "*At* 140 million kilometres *it* will be faint": the distance just told. */
function isRecalled(t: EnglishText, { hedgedFirst, end }: Quantity): boolean {
  return t.tokens[hedgedFirst - 1]?.text === "At" && isA(t, end, WORD.pronoun);
}

/** "$4bn of *wheat*", "$4bn for the *port*", "spend $4bn on the new *port*". */
function nounBehind(t: EnglishText, { hedgedFirst, end }: Quantity): string | undefined {
  const lead = lowerAt(t, end);
  let spent = false;
  for (let i = hedgedFirst - 1; i > hedgedFirst - 4; i--) spent ||= SPENDS.has(lowerAt(t, i));
  const onto = spent && lead === "on";
  if (!OF.has(lead) && !onto) return undefined;
  const known = isA(t, end + 1, WORD.determiner) && (lead === "for" || onto);
  const first = known ? end + 2 : end + 1;
  return isCapitalised(t.tokens[first]) ? undefined : nounAfter(t, first)?.noun;
}

/** What the figure is of, and where the words of it end that follow the figure. */
export function headsOf(
  t: EnglishText,
  quantity: Quantity,
): { heads: string[]; vague: string; definite: boolean; end: number } {
  const after = nounAfter(t, quantity.end);
  const named = after !== undefined && !VAGUE.has(after.noun);
  const before = named ? undefined : nounBefore(t, quantity.hedgedFirst);
  const behind = nounBehind(t, quantity);
  const heads = [after?.noun, before?.noun, behind, deedBefore(t, quantity.first)].filter(
    (noun): noun is string => noun !== undefined && !VAGUE.has(noun) && noun.length > 2,
  );
  const vague = after && VAGUE.has(after.noun) ? after.noun : "";
  // "The $4bn fund of the city" is told apart from another fund.
  const apart = after !== undefined && lowerAt(t, after.end) === "of";
  const known = isDefinite(t, quantity.hedgedFirst) || isRecalled(t, quantity);
  const definite = (known && !apart) || (before?.definite ?? false);
  return { heads, vague, definite, end: after?.end ?? quantity.end };
}

/** "A day", "per year": how often, where the figure is told by time. */
export function rateOf(t: EnglishText, end: number): string {
  const per = ["a", "an", "per", "each", "every"].includes(lowerAt(t, end));
  return per && isA(t, end + 1, WORD.timeUnit) ? lowerAt(t, end + 1) : "";
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** The words, names and years around the figure in its sentence. */
export function wordsAround(
  t: EnglishText,
  { first, end }: Quantity,
  sentence: Sentence,
): { words: string[]; names: string[]; years: string[] } {
  const words: string[] = [];
  const names: string[] = [];
  const years: string[] = [];
  const last = Math.min(sentence.end, end + REACH);
  for (let i = Math.max(sentence.first, first - REACH); i < last; i++) {
    const token = t.tokens[i];
    if (!token || (i >= first && i < end)) continue;
    if (token.kind === "number" && YEAR.test(token.text)) years.push(token.text);
    if (token.kind !== "word" || token.lower.length < SHORTEST) continue;
    const plain = isPlainWord(t, i) && !isA(t, i, WORD.adverb | WORD.measure);
    if (!plain || t.numberAt.has(i)) continue;
    words.push(nounOf(token));
    if (i > sentence.first && isCapitalised(token)) names.push(token.lower);
  }
  return { words, names, years };
}

const CORRECTIONS = new Set(
  "correction corrects corrected correcting mistakenly wrongly incorrectly misstated instead clarification erroneously rather compared versus".split(
    " ",
  ),
);

/** Whether the sentence may name another figure on purpose: a correction, a comparison. */
export function isCorrection(t: EnglishText, sentence: Sentence): boolean {
  const last = Math.min(sentence.end, sentence.first + 60);
  for (let i = sentence.first; i < last; i++) {
    if (CORRECTIONS.has(lowerAt(t, i))) return true;
  }
  return false;
}
