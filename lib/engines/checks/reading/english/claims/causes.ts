import { type EnglishText, isA, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { ClaimSpan } from "./claim-span.ts";

/** A verb with the word that must follow it, where one must: "leads to", "results in". */
const CAUSING: readonly (readonly [string, string])[] = [
  ["lead", "to"],
  ["leads", "to"],
  ["led", "to"],
  ["result", "in"],
  ["results", "in"],
  ["resulted", "in"],
  ["stems", "from"],
  ["stemmed", "from"],
  ["contributes", "to"],
  ["contributed", "to"],
  ["blamed", "on"],
  ["attributed", "to"],
  ["triggered", "by"],
  ["caused", "by"],
  ["due", "to"],
  ["owing", "to"],
  ["because", "of"],
  ["protects", "against"],
];
/** "Led to the podium", "due to arrive": not of causes. */
const PLACES = new Set("podium altar safety victory power door stage court prison jail".split(" "));
const PREVENTING = ["prevents", "cures", "causes", "triggers"];
const EFFECTS = new Set(
  "risk risks chance chances likelihood odds incidence mortality rates rate deaths symptoms".split(
    " ",
  ),
);

function ofPairs(t: EnglishText): ClaimSpan[] {
  return CAUSING.flatMap(([verb, next]) =>
    tokensOf(t, [verb]).flatMap((at): ClaimSpan[] => {
      if (lowerAt(t, at + 1) !== next || !["word"].includes(t.tokens[at + 2]?.kind ?? ""))
        return [];
      if (isNoun(t, at)) return [];
      if (verb === "due" && !isCauseOf(t, at)) return [];
      if (LEADING.has(verb) && !isOfEffect(t, at)) return [];
      return [{ first: at, end: at + 2 }];
    }),
  );
}

const LEADING = new Set(["lead", "leads", "led"]);
const NOUNS = new Set(["results", "result", "lead"]);
/** What leads to a place: "The road leads to the harbour". */
const WAYS = new Set(
  "road roads path paths track tracks trail trails street streets lane lanes alley way stairs staircase steps stairway ladder door doors doorway gate passage corridor tunnel bridge route routes drive driveway avenue motorway highway river stream canal walkway footpath escalator lift ramp pipe pipes line lines clue clues link links entrance exit hallway".split(
    " ",
  ),
);
const WAY_REACH = 5;

/** "The results in the north", "extended the lead to five": no verb. */
const isNoun = (t: EnglishText, at: number) =>
  NOUNS.has(lowerAt(t, at)) &&
  (isA(t, at - 1, WORD.determiner | WORD.possessive | WORD.preposition) ||
    lowerAt(t, at - 1) === "'s" ||
    (lowerAt(t, at) === "lead" && t.numberAt.has(at + 2)));

/** Whether what leads is no way, what it leads to no place, and nobody is led. */
function isOfEffect(t: EnglishText, at: number): boolean {
  if (namesPlace(t, at + 2)) return false;
  for (let i = at - 1; i > at - WAY_REACH && t.tokens[i]?.kind === "word"; i--) {
    if (WAYS.has(lowerAt(t, i))) return false;
  }
  const passive =
    isA(t, at - 1, WORD.auxiliary) && !["has", "have", "had"].includes(lowerAt(t, at - 1));
  return lowerAt(t, at) !== "led" || !passive;
}

/** "Closed due to ice"; not "due to open", "payments due to them". */
function isCauseOf(t: EnglishText, at: number): boolean {
  const after = at + 2;
  const infinitive =
    !isA(t, after, WORD.determiner | WORD.possessive) && t.tokens[after]?.classes === 0;
  return (
    !isA(t, at - 1, WORD.auxiliary) &&
    !isA(t, after, WORD.pronoun) &&
    (!infinitive || isA(t, at - 1, WORD.pastVerb))
  );
}

function namesPlace(t: EnglishText, from: number): boolean {
  for (let i = from; i < from + 3; i++) if (PLACES.has(lowerAt(t, i))) return true;
  return false;
}

/** "Smoking causes cancer"; not "good causes", "the causes of". */
function ofVerbs(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, PREVENTING).flatMap((at): ClaimSpan[] => {
    const before = t.tokens[at - 1];
    const noun = isA(
      t,
      at - 1,
      WORD.determiner | WORD.possessive | WORD.preposition | WORD.conjunction,
    );
    const next = lowerAt(t, at + 1);
    const object =
      t.tokens[at + 1]?.kind === "word" &&
      !isA(t, at + 1, WORD.preposition | WORD.auxiliary | WORD.conjunction | WORD.relative);
    if (before?.kind !== "word" || noun || !object || next === "including") return [];
    // "Natural causes", "good causes": an adjective before a noun.
    if (
      [
        "natural",
        "good",
        "root",
        "underlying",
        "unknown",
        "leading",
        "common",
        "charitable",
        "other",
        "main",
        "possible",
      ].includes(before.lower)
    )
      return [];
    return [{ first: at, end: at + 1 }];
  });
}

const NO_OBJECT = WORD.preposition | WORD.conjunction | WORD.auxiliary;

/** "The ban caused prices to rise", "will cause shortages"; not "was caused", "the cause". */
function ofCausing(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["cause", "caused"]).flatMap((at): ClaimSpan[] => {
    const helper = isA(t, at - 1, WORD.auxiliary);
    const active = ["has", "have", "had", "can", "could", "may", "might", "will", "would", "must"];
    const verb = lowerAt(t, at) === "cause" ? helper : !isA(t, at - 1, WORD.determiner);
    const next = t.tokens[at + 1];
    const object = next?.kind === "word" && !isA(t, at + 1, NO_OBJECT);
    const passive = helper && !active.includes(lowerAt(t, at - 1));
    return verb && object && !passive ? [{ first: at, end: at + 1 }] : [];
  });
}

/** "Cuts the risk of stroke", "raises the odds of". */
function ofRisks(t: EnglishText): ClaimSpan[] {
  const verbs = ["raises", "reduces", "cuts", "increases", "lowers", "doubles", "halves"];
  return tokensOf(t, verbs).flatMap((at): ClaimSpan[] => {
    for (let i = at + 1; i < at + 5; i++) {
      if (t.tokens[i]?.kind !== "word") return [];
      if (EFFECTS.has(lowerAt(t, i)) && lowerAt(t, i + 1) === "of")
        return [{ first: at, end: i + 1 }];
    }
    return [];
  });
}

/** Claims that one thing brings about another. */
export function readCauses(t: EnglishText): ClaimSpan[] {
  return [...ofPairs(t), ...ofVerbs(t), ...ofCausing(t), ...ofRisks(t)];
}
