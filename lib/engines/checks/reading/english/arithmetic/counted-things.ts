import { isAdjectiveOfPeople } from "../names/demonyms.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import type { Counted, Figure } from "./figures.ts";

const STOPS =
  WORD.preposition | WORD.conjunction | WORD.determiner | WORD.relative | WORD.auxiliary;
const REACH = 5;

const MEMBERS = new Map([
  ["member", "member"],
  ["person", "person"],
  ["strong", "member"],
  ["judge", "judge"],
  ["justice", "justice"],
  ["seat", "seat"],
]);
const BODIES = new Set(
  "jury panel team squad group crew class party delegation board committee cabinet council commission family household fleet".split(
    " ",
  ),
);

/** "12-member panel": what the panel is made of; it ends with the word after. */
function memberAfterHyphen(t: EnglishText, end: number): Counted | undefined {
  if (lowerAt(t, end) !== "-") return undefined;
  const noun = MEMBERS.get(lowerAt(t, end + 1));
  if (noun === undefined) return undefined;
  const named = t.tokens[end + 2]?.kind === "word" && !isA(t, end + 2, STOPS);
  return { noun, end: named ? end + 3 : end + 2 };
}

/** "a jury of 12" */
export function isOfBody(t: EnglishText, { governor }: Figure): boolean {
  return lowerAt(t, governor) === "of" && BODIES.has(lowerAt(t, governor - 1));
}

/** The plural noun that follows a figure: "six *delegates*", "13 European Union *members*". */
export function countedBy(t: EnglishText, figure: Figure): Counted {
  figure.counted ??= readCounted(t, figure);
  return figure.counted;
}

function readCounted(t: EnglishText, figure: Figure): Counted {
  const { end, quantity } = figure;
  const none = { noun: isOfBody(t, figure) ? "member" : "", end };
  if (quantity.kind !== "count") return none;
  const member = memberAfterHyphen(t, end);
  if (member) return member;
  let at = end;
  if (lowerAt(t, at) === "of" && isA(t, at + 1, WORD.determiner | WORD.pronoun)) at += 2;
  for (let i = at; i < at + REACH; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || t.startsBlock.has(i)) return none;
    if (isPluralNoun(token)) return { noun: singularOf(token.lower), end: i + 1 };
    if (isA(t, i, STOPS) || t.numberAt.has(i)) return none;
    // "14 dead", but not "30 injured officers" nor "12 injured two others".
    const alone = i === end && STATES.has(token.lower) && t.tokens[i + 1]?.kind !== "number";
    if (alone && !isPlainWord(t, i + 1) && !isA(t, i + 1, WORD.determiner)) {
      return { noun: token.lower, end: i + 1 };
    }
    if (isA(t, i, WORD.pastVerb | WORD.presentVerb)) return none;
  }
  return none;
}

/** What happened to those counted, where no noun follows: "14 dead", "120 wounded". */
const STATES = new Set(["dead", "wounded", "injured", "missing", "killed", "hurt"]);

/** Nouns that take in people of every kind. */
const ANYONE = new Set(
  "person victim passenger member casualty fatality patient worker employee resident prisoner hostage migrant refugee survivor suspect guest delegate voter juror student pupil candidate player detainee lawmaker senator official respondent participant attendee councillor justice judge body dead injured".split(
    " ",
  ),
);

const GENDERS = new Set(["man", "woman", "boy", "girl"]);
const OFFSPRING = new Set(["son", "daughter", "boy", "girl"]);
const OF_TEAMS = new Set("goalkeeper keeper defender midfielder forward striker winger".split(" "));
const METALS = new Set(["gold", "silver", "bronze", "bronz"]);

/** Whether a thing counted by `part` can be among those counted by `whole`. */
export function isKindOf(part: string, whole: string): boolean {
  if (part === "" || part === whole || (whole === "medal" && METALS.has(part))) return true;
  if (whole === "child") return OFFSPRING.has(part);
  if (GENDERS.has(part) && isPersonNoun(whole)) return true;
  const person = isPersonNoun(part) || STATES.has(part) || OF_TEAMS.has(part);
  return ANYONE.has(whole) && (person || part.startsWith("member of "));
}

/** Kinds by what they are told apart by: nothing is two of one group at once. */
const GROUPS: readonly (readonly string[])[] = [
  "man woman boy girl child adult baby infant toddler teenager".split(" "),
  ["passenger", "pilot", "attendant", "steward", "member of crew"],
  "civilian soldier officer militant rebel fighter gunman policeman trooper".split(" "),
  ["patient", "doctor", "nurse", "relative", "visitor", "member of staff"],
  "republican democrat independent".split(" "),
  "teacher pupil student".split(" "),
  ["son", "daughter"],
  [...STATES],
  [...OF_TEAMS],
  "gold silver bronze bronz".split(" "),
];
const groups = new Map(GROUPS.flatMap((nouns, group) => nouns.map((noun) => [noun, group])));

/** Whether things of these kinds are told apart, so that none is counted twice. */
export function areApart(nouns: readonly string[]): boolean {
  const found = new Set(nouns.map((noun) => groups.get(noun)));
  return found.size === 1 && !found.has(undefined) && new Set(nouns).size === nouns.length;
}

/** Those among whom there may be children beside the men and women. */
const ANY_AGE = new Set(
  "person victim passenger casualty fatality patient prisoner hostage migrant refugee survivor guest resident participant attendee player body dead injured swimmer dancer singer visitor child teenager".split(
    " ",
  ),
);

/** Whether things of these kinds are all that the whole can be made of: men and women, sons and daughters. */
export function areAll(nouns: readonly string[], whole: string): boolean {
  const kinds = new Set(nouns);
  if (!areApart(nouns)) return false;
  if (kinds.has("goalkeeper")) return kinds.size > 2;
  if (kinds.has("son") || kinds.has("boy")) return kinds.size === 2 && !kinds.has("man");
  const adults = isPersonNoun(whole) && !ANY_AGE.has(whole);
  return kinds.size === 2 && kinds.has("man") && kinds.has("woman") && adults;
}

const OPPOSITES = new Map<string, string>();
for (const pair of "positive negative|alive dead|died survived|passed failed|won lost|guilty innocent|yes no|for against|accepted rejected|convicted acquitted".split(
  "|",
)) {
  for (const word of pair.split(" ")) OPPOSITES.set(word, pair);
}

/** "31 were *Dutch*, nine *German*": the people whom the word behind a figure names; "" for none. */
export function peopleOf(t: EnglishText, { end }: Figure): string {
  const at = isA(t, end, WORD.auxiliary) ? end + 1 : end;
  const token = t.tokens[at];
  return token?.capital && isAdjectiveOfPeople(token.text) ? token.lower : "";
}

/** What is said of a figure's things: "209 *were passengers*", "12 were *positive* and 88 *negative*". */
export function saidOf(t: EnglishText, { end }: Figure): { noun: string; opposite: string } {
  let at = end;
  while (isA(t, at, WORD.auxiliary) || lowerAt(t, at) === "tested") at++;
  const opposite = OPPOSITES.get(lowerAt(t, at)) ?? "";
  for (let i = at; i < at + 3; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word") break;
    if (isPluralNoun(token)) return { noun: singularOf(token.lower), opposite };
  }
  return { noun: "", opposite };
}
