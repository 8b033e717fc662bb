import type { SpeakerReading } from "../../quotes/quote-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** How far from a verb of speech the one who speaks is looked for. */
const REACH = 14;
const NOT_IN_NAMES =
  WORD.pronoun | WORD.determiner | WORD.preposition | WORD.conjunction | WORD.auxiliary;
const HELPERS = WORD.adverb | WORD.auxiliary;

const isName = (t: EnglishText, index: number) =>
  isCapitalised(t.tokens[index]) && !isA(t, index, NOT_IN_NAMES | WORD.month | WORD.weekday);

function named(t: EnglishText, first: number, end: number): SpeakerReading {
  const last = t.tokens[end - 1];
  const junior = last?.lower === "jr." || last?.lower === "sr.";
  const surname = t.tokens[junior && end - 2 >= first ? end - 2 : end - 1]?.lower;
  return { ...spanOf(t, first, end), ...(surname ? { surname } : {}) };
}

/** The name that ends before `end`, with the words of it that stand before. */
function nameBefore(t: EnglishText, end: number, from: number): SpeakerReading | undefined {
  let first = end;
  while (
    first > from &&
    isName(t, first - 1) &&
    (first === end || t.tokens[first]?.gap === "space")
  )
    first--;
  // "The mayor of Ayr": no name of who speaks.
  if (first === end || (first > from && isA(t, first - 1, WORD.preposition))) return undefined;
  return named(t, first, end);
}

/** "Ann Cole, the minister," and "the minister, Ann Cole," before a verb; `comma` is the last one. */
function speakerInApposition(
  t: EnglishText,
  comma: number,
  from: number,
): SpeakerReading | undefined {
  for (let k = comma - 1; k > Math.max(from, comma - REACH); k--) {
    if (lowerAt(t, k) !== ",") continue;
    const name = nameBefore(t, k, from);
    if (name) return name;
  }
  return nameBefore(t, comma, from);
}

/** The one named between `from` and a comma or the verb at `end`: "Ann Cole, the minister, said". */
function speakerBefore(t: EnglishText, verb: number, from: number): SpeakerReading | undefined {
  let i = verb - 1;
  while (i >= from && isA(t, i, HELPERS)) i--;
  if (i < from) return undefined;
  if (isA(t, i, WORD.pronoun)) return spanOf(t, i, i + 1);
  const direct = nameBefore(t, i + 1, from);
  if (direct) return direct;
  if (lowerAt(t, i) === ",") {
    return speakerInApposition(t, i, from);
  }
  for (let k = i; k >= Math.max(from, i - REACH); k--) {
    if (t.tokens[k]?.kind === "mark") return undefined;
    if (isA(t, k, WORD.determiner)) return spanOf(t, k, i + 1);
  }
  return undefined;
}

/** The one named after a verb of speech: "said Ann Cole", "said the minister". */
function speakerAfter(t: EnglishText, verb: number, end: number): SpeakerReading | undefined {
  let first = verb + 1;
  if (isA(t, first, WORD.pronoun)) return spanOf(t, first, first + 1);
  const determined = isA(t, first, WORD.determiner);
  // "Said Prime Minister Ann Cole", "said 34-year-old Ann Cole", "said the coach, Lee Reed".
  while (first < Math.min(end, verb + 6) && !isName(t, first)) {
    if (t.tokens[first]?.kind === "mark" && lowerAt(t, first) !== "-") break;
    if (isA(t, first, WORD.preposition | WORD.conjunction | WORD.relative)) break;
    first++;
  }
  let last = first;
  while (last < end && isName(t, last) && (last === first || t.tokens[last]?.gap === "space"))
    last++;
  if (last > first) return named(t, first, last);
  return determined ? spanOf(t, verb + 1, Math.max(first, verb + 2)) : undefined;
}

/** Who speaks after a quotation that ends before `from`: "…,” said Ann Cole", "…,” she said". */
export function speakerFollowing(
  t: EnglishText,
  from: number,
  end: number,
): SpeakerReading | undefined {
  const first = lowerAt(t, from) === "," ? from + 1 : from;
  // A full stop inside the marks ends the sentence: what follows is another one.
  if (lowerAt(t, from - 2) === ".") return undefined;
  if (lowerAt(t, first) === "according" && lowerAt(t, first + 1) === "to") {
    return speakerAfter(t, first + 1, end);
  }
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    const token = t.tokens[i];
    if (t.quoteOf[i] !== -1 || token?.lower === ";" || token?.lower === ".") return undefined;
    if (!isSpeechVerb(token?.lower ?? "")) continue;
    const before = i === first ? undefined : speakerBefore(t, i, first);
    return before ?? (i - first <= 1 ? speakerAfter(t, i, end) : undefined);
  }
  return undefined;
}

/** Who speaks before a quotation that opens at `open`: "Ann Cole said: “…", "she told them, “…". */
export function speakerPreceding(
  t: EnglishText,
  open: number,
  from: number,
): SpeakerReading | undefined {
  const mark = lowerAt(t, open - 1);
  const end = mark === ":" || mark === "," ? open - 1 : open;
  for (let i = end - 1; i >= Math.max(from, end - REACH); i--) {
    if (t.quoteOf[i] !== -1 || lowerAt(t, i) === ";") return undefined;
    if (isSpeechVerb(lowerAt(t, i))) return speakerBefore(t, i, from);
  }
  return undefined;
}
