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

/** "Have said", "would say"; not "were told". */
const tellsActively = (t: EnglishText, verb: number) =>
  ["have", "has", "had", "would", "will", "did"].includes(lowerAt(t, verb - 1));

/** Whether a verb of speech follows within a few words. */
function tellsSoon(t: EnglishText, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    if (t.tokens[i]?.kind === "mark" && lowerAt(t, i) === ".") return false;
    // "Were told to leave" tells nothing.
    if (isSpeechVerb(lowerAt(t, i))) return !isA(t, i - 1, WORD.auxiliary) || tellsActively(t, i);
  }
  return false;
}

const INFORMED = new Set(
  "people person persons someone those individual individuals official officials executive executives banker bankers lawyer lawyers diplomat diplomats aide aides adviser advisers advisor advisors staffer staffers employee employees lawmaker lawmakers minister ministers friend friends associate associates figures analyst analysts".split(
    " ",
  ),
);

/** What those do who tell of it without their name: "people *briefed* on it", "*close* to her". */
const IN_THE_KNOW = ["close", "briefed", "involved", "privy"];
const KNOWN_BY = new Set("to on in with by".split(" "));

/** "People close to the player said", "according to two officials briefed on the call". */
function ofClosePeople(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, IN_THE_KNOW).flatMap((at): ClaimSpan[] => {
    if (!KNOWN_BY.has(lowerAt(t, at + 1)) || !INFORMED.has(lowerAt(t, at - 1))) return [];
    const told = accordsBefore(t, at) || isSpeechVerb(lowerAt(t, at - 2)) || tellsSoon(t, at + 2);
    return told ? [{ first: at - 1, end: at + 2 }] : [];
  });
}

const OF_RANK = ["senior", "high-ranking", "top", "western", "unidentified", "longtime"];
const HOLDERS = new Set(
  "official officials diplomat diplomats aide aides source sources figure executive executives banker officer officers lawmaker adviser".split(
    " ",
  ),
);
const RANK_REACH = 4;

/** "A senior government official said", "one Western diplomat told": no name goes with it. */
function ofRanks(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, OF_RANK).flatMap((at): ClaimSpan[] => {
    const some = ["a", "an", "one", "two", "three", "another", "several", "some"];
    if (!some.includes(lowerAt(t, at - 1))) return [];
    for (let i = at + 1; i < at + 1 + RANK_REACH; i++) {
      if (t.tokens[i]?.kind !== "word") return [];
      if (!HOLDERS.has(lowerAt(t, i))) continue;
      const named = t.tokens[i + 1]?.capital === true;
      const told = isSpeechVerb(lowerAt(t, i + 1)) || isSpeechVerb(lowerAt(t, at - 2));
      return told && !named ? [{ first: at, end: i + 1 }] : [];
    }
    return [];
  });
}

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
  return [
    ...phrasesOf(t, PHRASES),
    ...ofSources(t),
    ...ofInformed(t),
    ...ofClosePeople(t),
    ...ofRanks(t),
  ];
}
