import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "./english-text.ts";
import { sentenceIndexAt } from "./spans.ts";
import { WORD } from "./word-classes.ts";

/** Which way a date lies from the dateline: -1 before, 1 after, 0 where no word says so. */
export type Direction = -1 | 0 | 1;

const AHEAD = new Set(
  "scheduled expected due slated planned set supposed upcoming would tentatively next coming opens begins starts meets holds takes faces hosts returns convenes resumes".split(
    " ",
  ),
);
const DONE_TO = new Set(
  "failed refused continued used had managed began forced able declined started came went returned travelled traveled helped".split(
    " ",
  ),
);
const AHEAD_TO = new Set(
  "is are was were plans plan planning hopes hope wants want aims intends agreed vowed promised due set expected scheduled ready invited asked urged ordered pledged decided prepares prepares".split(
    " ",
  ),
);
const REACH = 40;
const PRESENT = new Set(["is", "are"]);
const NEAR = 10;

/** What the word at `index` says of time by itself. */
function markerAt(t: EnglishText, index: number): Direction {
  const token = t.tokens[index];
  if (token?.kind !== "word") return 0;
  if (isA(t, index, WORD.future) || AHEAD.has(token.lower)) return 1;
  if (token.lower === "to") {
    const next = t.tokens[index + 1];
    const infinitive =
      next?.kind === "word" && !isCapitalised(next) && (next.classes & ~WORD.temporal) === 0;
    if (!infinitive) return 0;
    const before = lowerAt(t, index - 1);
    return DONE_TO.has(before) ? -1 : AHEAD_TO.has(before) ? 1 : 0;
  }
  if (!isA(t, index, WORD.pastTense)) return 0;
  // "were expected", "is due": what follows decides.
  if (
    isA(t, index, WORD.auxiliary) &&
    (AHEAD.has(lowerAt(t, index + 1)) || lowerAt(t, index + 1) === "to")
  )
    return 0;
  return -1;
}

/**
 * The direction that the verb nearest to the token gives: the last one before it in the sentence,
 * else the first one after it.
 */
export function directionAt(t: EnglishText, index: number): Direction {
  const sentence = t.sentences[sentenceIndexAt(t, index)];
  const quote = t.quoteOf[index];
  for (let i = index - 1; i >= (sentence?.first ?? 0) && i > index - REACH; i--) {
    if (t.quoteOf[i] !== quote) continue;
    if (t.tokens[i]?.text === ";") break;
    const marker = markerAt(t, i);
    if (marker !== 0) return marker;
  }
  for (let i = index + 1; i < (sentence?.end ?? 0) && i < index + REACH; i++) {
    if (t.quoteOf[i] !== quote) continue;
    const marker = markerAt(t, i);
    if (marker !== 0) return marker;
  }
  // "They are at home on Sunday": the present beside a day speaks of one to come.
  for (let i = index - 1; i >= (sentence?.first ?? 0) && i > index - NEAR; i--) {
    if (PRESENT.has(lowerAt(t, i)) && t.quoteOf[i] === quote) return 1;
  }
  return 0;
}
