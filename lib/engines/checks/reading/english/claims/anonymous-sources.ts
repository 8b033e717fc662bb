import { isSpeechVerb } from "../quotes/speech-verbs.ts";
import { type EnglishText, isA, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClaimSpan, phrasesOf } from "./claim-span.ts";

/** Ways to say that somebody is not named. */
const PHRASES = [
  "condition of anonymity",
  "not to be named",
  "not to be identified",
  "not be named",
  "not be identified",
  "not named",
  "declined to be named",
  "declined to be identified",
  "spoke anonymously",
  "speaking anonymously",
  "requested anonymity",
  "asked for anonymity",
  "familiar with the matter",
  "familiar with the talks",
  "familiar with the situation",
  "familiar with the discussions",
  "knowledge of the matter",
  "briefed on the matter",
  "unnamed official",
  "unnamed officials",
  "unnamed source",
  "unnamed sources",
  "anonymous source",
  "anonymous sources",
  "anonymous official",
  "anonymous officials",
];
const OF_SOURCES = new Set("close with at inside near familiar".split(" "));
const SOURCED = new Set(
  "power water food energy income news light heat funding revenue open data".split(" "),
);

/** "A source said", "sources close to her", "according to sources"; not "a source of power". */
function ofSources(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["source", "sources", "insider", "insiders"]).flatMap((at): ClaimSpan[] => {
    if (SOURCED.has(lowerAt(t, at - 1)) || lowerAt(t, at + 1) === "of") return [];
    const verb = isA(t, at + 1, WORD.auxiliary | WORD.adverb) ? at + 2 : at + 1;
    const told = isSpeechVerb(lowerAt(t, verb));
    const near = OF_SOURCES.has(lowerAt(t, at + 1)) && tellsSoon(t, at + 2);
    const according = accordsBefore(t, at);
    if (lowerAt(t, at - 1) === "same" || !(told || near || according)) return [];
    return [{ first: at, end: at + 1 }];
  });
}

/** Whether a verb of speech follows within a few words. */
function tellsSoon(t: EnglishText, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    if (t.tokens[i]?.kind === "mark" && lowerAt(t, i) === ".") return false;
    if (isSpeechVerb(lowerAt(t, i))) return true;
  }
  return false;
}

const INFORMED = new Set(
  "people person persons official officials executive executives banker bankers lawyer lawyers diplomat diplomats aide aides".split(
    " ",
  ),
);

/** "People familiar with the plan", "a person with direct knowledge of the talks". */
function ofInformed(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["familiar", "knowledge"]).flatMap((at): ClaimSpan[] => {
    const knowing = lowerAt(t, at) === "knowledge";
    if (lowerAt(t, at + 1) !== (knowing ? "of" : "with")) return [];
    let first = at - 1;
    if (knowing && lowerAt(t, first) === "direct") first--;
    if (knowing && lowerAt(t, first) !== "with") return [];
    const who = knowing ? first - 1 : first;
    return INFORMED.has(lowerAt(t, who)) ? [{ first: at, end: at + 2 }] : [];
  });
}

function accordsBefore(t: EnglishText, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    if (lowerAt(t, i) === "to" && lowerAt(t, i - 1) === "according") return true;
    if (isA(t, i, WORD.preposition)) return false;
  }
  return false;
}

/** Words by which a text keeps a source's name to itself. */
export function readAnonymousSources(t: EnglishText): ClaimSpan[] {
  return [...phrasesOf(t, PHRASES), ...ofSources(t), ...ofInformed(t)];
}
