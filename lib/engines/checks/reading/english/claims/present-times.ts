import { isOfficeWord } from "../names/titles.ts";
import { type EnglishText, isA, isPlainWord, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClaimSpan, phrasesOf } from "./claim-span.ts";

/** What is current without regard to any day: water, electricity, an account. */
const NO_TERM = new Set(
  "account accounts affairs events assets liabilities ratio liability balance and or of in from".split(
    " ",
  ),
);
const FLOWING = new Set(
  "ocean electric electrical alternating direct strong warm cold gulf sea rip tidal".split(" "),
);
const LATEST_THINGS = new Set(
  "figures data poll polls count estimate estimates version census survey results numbers toll".split(
    " ",
  ),
);

const HOLDING = ["current", "incumbent", "sitting", "reigning", "outgoing", "incoming"];
/** Said of much else: "a sitting room", "an outgoing nature", "incoming mail". */
const OF_OFFICES = new Set("sitting outgoing incoming".split(" "));

/** "The current president", "its incumbent mayor"; not "current account", "a strong current". */
function ofHolders(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, HOLDING).flatMap((at): ClaimSpan[] => {
    const next = t.tokens[at + 1];
    const lower = lowerAt(t, at);
    if (
      next?.kind !== "word" ||
      isA(t, at + 1, WORD.auxiliary) ||
      NO_TERM.has(next.lower) ||
      FLOWING.has(lowerAt(t, at - 1))
    )
      return [];
    if (OF_OFFICES.has(lower) && !isOfficeWord(t, at + 1)) return [];
    const held = isA(t, at - 1, WORD.determiner | WORD.possessive) || lowerAt(t, at - 1) === "'s";
    return held || isA(t, at + 1, WORD.title) ? [{ first: at, end: at + 2 }] : [];
  });
}

const PHRASES = [
  "currently",
  "presently",
  "to date",
  "so far this",
  "as of now",
  "at present",
  "at the moment",
  "as things stand",
  "nowadays",
  "these days",
  "thus far",
  "as of today",
  "until now",
  "right now",
  "at press time",
  "at the time of writing",
  "as of this writing",
  "at this writing",
];

/** "Currently", "to date"; not "up to date". */
function ofAdverbs(t: EnglishText): ClaimSpan[] {
  return phrasesOf(t, PHRASES).filter(({ first }) => lowerAt(t, first - 1) !== "up");
}

/** "As recently as 2019" gives the time; "in recently published work" tells one thing from others. */
function ofRecently(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["recently", "lately"]).flatMap((at): ClaimSpan[] => {
    const as = lowerAt(t, at - 1) === "as" && lowerAt(t, at + 1) === "as";
    const dated = lowerAt(t, at + 1) === "," || isA(t, at + 1, WORD.preposition);
    const told = dated && (t.numberAt.has(at + 2) || isA(t, at + 2, WORD.month));
    return as || told ? [] : [{ first: at, end: at + 1 }];
  });
}

const PARTS = new Set(
  "year month week season decade century summer spring autumn fall winter".split(" "),
);

/** "Earlier this year", "later this month": of which year, a reader of the archive asks. */
function ofThisYear(t: EnglishText): ClaimSpan[] {
  return phrasesOf(t, ["earlier this", "later this"]).flatMap(({ first, end }): ClaimSpan[] =>
    PARTS.has(lowerAt(t, end)) ? [{ first, end: end + 1 }] : [],
  );
}

const NOW_HEADS = new Set("head chief boss owner chair leader manager home capital".split(" "));

/** What goes on, told of today: "now *lives* in Rome", "who now *runs* it". */
const GOES_ON = new Set(
  "lives works runs serves owns holds leads heads faces sits stands plays coaches teaches employs controls counts includes costs earns represents chairs manages resides operates live work run serve own hold lead head face play coach teach employ control".split(
    " ",
  ),
);
const ABOUT_NOW = new Set("in at on under with behind".split(" "));

/** "Is now serving life", "are now in custody", "who now lives in Rome"; not "is now clear". */
function lasts(t: EnglishText, at: number): boolean {
  const next = lowerAt(t, at + 1);
  const be = ["is", "are"].includes(lowerAt(t, at - 1));
  if (be) return (next.length > 5 && next.endsWith("ing")) || ABOUT_NOW.has(next);
  return GOES_ON.has(next) && t.tokens[at - 1]?.kind === "word";
}

/** "Farah, now the head of the agency", "is now a senator"; not "now the rain has stopped". */
function ofNow(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["now"]).flatMap((at): ClaimSpan[] => {
    if (lasts(t, at)) return [{ first: at, end: at + 1 }];
    const apposed = lowerAt(t, at - 1) === "," && !t.tokens[at]?.capital;
    if (!apposed && !["is", "are"].includes(lowerAt(t, at - 1))) return [];
    const held = isA(t, at + 1, WORD.determiner | WORD.possessive) ? at + 2 : at + 1;
    for (let i = held; i < held + 3; i++) {
      if (!isPlainWord(t, i)) return [];
      const office = isA(t, i, WORD.title) || NOW_HEADS.has(lowerAt(t, i));
      if (office) return [{ first: at, end: at + 1 }];
    }
    return [];
  });
}

/** "The latest figures", "the most recent census". */
function ofLatest(t: EnglishText): ClaimSpan[] {
  return tokensOf(t, ["latest", "recent"]).flatMap((at): ClaimSpan[] => {
    const most = lowerAt(t, at) === "recent" && lowerAt(t, at - 1) === "most";
    const first = most ? at - 1 : at;
    if (lowerAt(t, at) === "recent" && !most) return [];
    const told = lowerAt(t, first - 1) === "the" || lowerAt(t, first - 1) === "'s";
    for (let i = at + 1; told && i < at + 4; i++) {
      if (LATEST_THINGS.has(lowerAt(t, i))) return [{ first, end: i + 1 }];
      if (t.tokens[i]?.kind !== "word") return [];
    }
    return [];
  });
}

/** Words that hold on the day of writing and may not on the day of reading. */
export function readPresentTimes(t: EnglishText): ClaimSpan[] {
  return [
    ...ofHolders(t),
    ...ofAdverbs(t),
    ...ofRecently(t),
    ...ofThisYear(t),
    ...ofNow(t),
    ...ofLatest(t),
  ];
}
