import { isShortVowel } from "../fold.ts";
import * as lists from "./meaning-lists.ts";

/**
 * Words whose change in a claim's sentence changes the claim, by their kind. Digits, currency signs and quotation
 * marks count in any language; words in those of `meaning-lists.ts`.
 */
export type Meaning = "negation" | "number" | "attribution";

const arabicLetter = /[\u0620-\u064A]/;
const alefForms = /[\u0622\u0623\u0625\u0671]/g;

/** A word as the lists have it: in small letters, Arabic without vowel marks, tatweel and the hamza on its alef. */
export function listedForm(key: string): string {
  const word = key.toLowerCase();
  if (!arabicLetter.test(word)) return word;
  const bare = [...word].filter((unit) => unit !== "\u0640" && !isShortVowel(unit)).join("");
  return bare.replaceAll(alefForms, "\u0627");
}

const setOf = (...lines: readonly string[]) =>
  new Set(lines.flatMap((line) => line.split(" ").map(listedForm)));

const sayings = setOf(...lists.sayings);
const kinds: readonly [Meaning, ReadonlySet<string>][] = [
  ["attribution", sayings],
  ["attribution", setOf(lists.hedges)],
  ["number", setOf(...lists.numbers)],
  ["negation", setOf(...lists.negations)],
];
const meanings = new Map<string, Meaning>(
  kinds.flatMap(([meaning, words]) => [...words].map((word) => [word, meaning] as const)),
);

const units = setOf(lists.units);
const bounds = setOf(lists.bounds);
const findings = setOf(lists.findings);
const papers = setOf(lists.papers);
const sayingsBefore = new Map<string, { before: RegExp; reach: number }[]>();
for (const { verbs, ...rest } of lists.sayingsBefore) {
  for (const verb of setOf(verbs)) {
    sayingsBefore.set(verb, [...(sayingsBefore.get(verb) ?? []), rest]);
  }
}

const digit = /\p{N}|^[\p{Sc}%‰٪]/u;
const roman = /^[IVX]{2,}$/;
const contractedNot = /n'?t$/;
const contractions = new Set(
  "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't".split(
    " ",
  ),
);
/** What Turkish verbs end in that say no. */
const turkishNo =
  /m(?:[ıiuü]yor\p{L}{0,4}|[ae]y[ae]c[ae][kğ]\p{L}{0,4}|adı\p{L}{0,4}|edi(?:k|m|ler)?|amış\p{L}{0,4}|emiş\p{L}{0,4})$/u;

/** Whether a word says no by its form: "didn't"; "n'est", French "ne" before a vowel; "gelmedi", with a stem before it. */
function isNegated(word: string): boolean {
  if (word.includes("'")) {
    return /^n'\p{L}/u.test(word) || (contractedNot.test(word) && contractions.has(word));
  }
  return word.length > 5 && word.includes("m", 2) && word.search(turkishNo) >= 2;
}

/** "And" and "so", which Arabic writes together with the next word. */
const joinedWord = /^[وف](?=..)/;
/** "The", "by", "for" and "as", likewise. */
const joinedToNumber = /^[وف]?(?:بال|كال|ال|لل|[بلك])(?=...)/;

/** "The two", written as "Monday" is; it is mostly that. */
const monday = "اثنين";

/**
 * The kind of word that a key (see `foldVariants`) is, where its change matters, whatever the language of its sentence;
 * `meaningAmong` knows those too that are other words in other languages.
 */
export function meaningOf(key: string): Meaning | undefined {
  if (digit.test(key) || roman.test(key)) return "number";
  const word = listedForm(key);
  const known = meanings.get(word);
  if (known) return known;
  if (isNegated(word)) return "negation";
  if (!arabicLetter.test(word)) return undefined;
  const alone = meanings.get(word.replace(joinedWord, ""));
  if (alone) return alone;
  const number = word.replace(joinedToNumber, "");
  return number !== monday && meanings.get(number) === "number" ? "number" : undefined;
}

/** Words that mean this only in sentences that hold a word of the same language. */
const languages: readonly [RegExp, Record<string, Meaning>][] = [
  [
    /^(?:il|che|di|gli|della|delle|del|dei|nel|nella|sono|è|le)$/u,
    { mai: "negation", due: "number", sei: "number", otto: "number" },
  ],
  [/^(?:el|la|los|las|que|del|por|una?|y)$/u, { sin: "negation" }],
  [/^(?:o|os|as|que|da|do|uma?|não)$/u, { seis: "number", sei: "number" }],
  [/^(?:het|een|van)$/u, { noch: "negation" }],
  [/^(?:der|die|das|und|auf|zu)$/u, { null: "number" }],
  [/^(?:les?|la|des|du|et|une?|dans|pour)$/u, { sept: "number" }],
  [/[ğışİ]|^(?:ve|bir|için|ile)$/u, { on: "number", bin: "number", yüz: "number" }],
];

const inLanguage = new Map<string, [RegExp, Meaning][]>();
for (const [marker, words] of languages) {
  for (const [word, meaning] of Object.entries(words)) {
    inLanguage.set(word, [...(inLanguage.get(word) ?? []), [marker, meaning]]);
  }
}

/** How far around a word the words are looked at that tell its language. */
const LANGUAGE_REACH = 20;

/** As `meaningOf`, of a word among those of its sentence, which tell its language. */
export function meaningAmong(keys: readonly string[], at: number): Meaning | undefined {
  const key = keys[at] ?? "";
  const form = listedForm(key);
  if (form === "few" && /^an?$/i.test(keys[at - 1] ?? "")) return undefined;
  const known = meaningOf(key);
  if (known) return known;
  for (const [marker, meaning] of inLanguage.get(form) ?? []) {
    const near = keys.slice(Math.max(0, at - LANGUAGE_REACH), at + LANGUAGE_REACH);
    if (near.some((other) => marker.test(other.toLowerCase()))) return meaning;
  }
  // "A few" are some, "few" are hardly any.
  if (form === "a" && /^(?:few|little)$/i.test(keys[at + 1] ?? "")) return "negation";
  const isNumber = (index: number) => meaningOf(keys[index] ?? "") === "number";
  if (units.has(form) && isNumber(at - 1)) return "number";
  if (bounds.has(form) && (isNumber(at + 1) || isNumber(at + 2))) return "number";
  return undefined;
}

const capitalised = /^\p{Lu}(?=.*\p{Ll})/u;
const determiner = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your)$/i;
const plainWord = /^[\p{L}\p{N}]/u;
/** How far before "found" the study may stand that found it, in words. */
const PAPER_REACH = 6;

/** Whether a word among those of its sentence says that somebody says something. */
export function isSaying(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? "";
  const word = listedForm(key);
  const bare = word.replace(joinedWord, "");
  const before = keys[at - 1] ?? "";
  // The United States, the Claims Court: names.
  if (capitalised.test(key) && plainWord.test(before)) return false;
  const isNoun = determiner.test(before) && keys[at + 1]?.toLowerCase() !== "that";
  if (isNoun) return false;
  const verb = bare !== word && arabicLetter.test(word) && !sayings.has(word) ? bare : word;
  if (sayings.has(verb)) return !isNaming(verb, keys.slice(Math.max(0, at - 2), at), keys[at + 1]);
  if (saysBefore(word, keys, at) || (verb !== word && saysBefore(verb, keys, at))) return true;
  if (!findings.has(word)) return false;
  if (keys[at + 1]?.toLowerCase() === "that") return true;
  return keys
    .slice(Math.max(0, at - PAPER_REACH), at)
    .some((other) => papers.has(other.toLowerCase()));
}

const calling = /^call(?:ed|s)?$/;
const being = /^(?:is|are|was|were|be|been|being)$/i;

/** "Is now called Haifa", "called off": nobody says so. */
function isNaming(verb: string, before: readonly string[], after = ""): boolean {
  if (!calling.test(verb)) return false;
  const isPassive = before.some((key) => being.test(key)) && !/^(?:on|by)$/i.test(after);
  return isPassive || /^(?:off|up|in|out|back)$/i.test(after);
}

/** Whether a verb says so by a word that stands behind it: "agreed that", "described it as". */
function saysBefore(verb: string, keys: readonly string[], at: number): boolean {
  const rules = sayingsBefore.get(verb) ?? [];
  return rules.some(({ before, reach }) =>
    keys.slice(at + 1, at + 1 + reach).some((key) => before.test(key)),
  );
}
