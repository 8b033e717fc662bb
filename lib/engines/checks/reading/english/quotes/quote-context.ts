import type { QuoteReading, SpeakerReading } from "../../quotes/quote-reading.ts";
import type { Quote } from "../../quotes/quotes.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { speakerFollowing, speakerPreceding } from "./speakers.ts";
import { isNamingVerb, isSpeechVerb } from "./speech-verbs.ts";

type Context = Pick<QuoteReading, "use" | "speakers" | "attributed">;

const WORKS = new Set(
  "book books novel film films movie song songs album single series show play poem article essay memoir documentary podcast programme program exhibition painting opera musical sitcom drama episode chapter column headline titled entitled hit track ballad anthem sketch cartoon game hashtag slogan banner sign placard sticker word words term phrase name nickname nicknamed motto".split(
    " ",
  ),
);
const SENTENCE_MARKS = new Set([".", "!", "?", "…", ",", "—", "–"]);
const MAX_BLOCK = 400;
const MAX_TITLE = 14;

/** Whether nearly all longer words begin with a capital, as in the name of a work. */
function isTitled(t: EnglishText, first: number, end: number): boolean {
  let [long, capital] = [0, 0];
  for (let i = first; i < end; i++) {
    if ((t.tokens[i]?.text.length ?? 0) < 4 || t.tokens[i]?.kind !== "word") continue;
    long++;
    if (isCapitalised(t.tokens[i])) capital++;
  }
  return long > 0 && capital * 4 > long * 3;
}

function useOf(t: EnglishText, first: number, end: number): QuoteReading["use"] {
  const length = end - first - 1;
  const mark = lowerAt(t, end - 1);
  const sentence = SENTENCE_MARKS.has(mark) || SENTENCE_MARKS.has(lowerAt(t, end + 1));
  for (let i = first - 1; i >= first - 3; i--) {
    if (length <= MAX_TITLE && WORKS.has(lowerAt(t, i))) return "title";
  }
  const closesSentence = mark === "." || mark === "!" || mark === "?";
  if (length <= MAX_TITLE && !closesSentence && isTitled(t, first + 1, end)) return "title";
  const speech = isCapitalised(t.tokens[first + 1]) && sentence && length >= 4;
  return speech || length > 25 ? "speech" : "words";
}

/** Whether the paragraph says, outside its quotations, that somebody says something. */
function tellsOfSpeech(t: EnglishText, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + MAX_BLOCK); i++) {
    if (t.quoteOf[i] !== -1) continue;
    const lower = lowerAt(t, i);
    if (isSpeechVerb(lower) || isNamingVerb(lower)) return true;
    if (lower === "according" || lower === ":" || lower === "—" || lower === "–") return true;
  }
  return false;
}

/** Whether the paragraph names or speaks of somebody who may say what the next one quotes. */
function introduces(t: EnglishText, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 60); i < end; i++) {
    if (t.quoteOf[i] !== -1 || isA(t, i, WORD.pronoun)) return true;
    if (i > first && isCapitalised(t.tokens[i]) && !isA(t, i, WORD.month | WORD.weekday))
      return true;
    if (isSpeechVerb(lowerAt(t, i)) || isNamingVerb(lowerAt(t, i))) return true;
  }
  return lowerAt(t, end - 1) === ":";
}

/** Says of a quotation what the words around it tell: who says it, and what it is. */
export function quoteContexts(t: EnglishText): (quote: Quote) => Context {
  /** Quotations come in order, and so do blocks. */
  let block = 0;
  const told = new Map<number, boolean>();
  const endOf = (index: number) => t.blockStarts[index + 1] ?? t.tokens.length;
  const startOf = (index: number) => t.blockStarts[index] ?? 0;
  const tells = (index: number) => {
    const known = told.get(index) ?? tellsOfSpeech(t, startOf(index), endOf(index));
    told.set(index, known);
    return known;
  };
  return ({ first, last, closed }) => {
    while (endOf(block) <= first) block++;
    const sentence = t.sentences[sentenceIndexAt(t, first)];
    const after = sentenceIndexAt(t, last);
    // "“Have we won?” Ann Cole asked": what looks like a sentence of its own says who asks.
    const ended = t.sentences[after]?.end === last + 1 && last + 1 < endOf(block);
    const end = t.sentences[ended ? after + 1 : after]?.end ?? last + 1;
    const speakers: SpeakerReading[] = [];
    if (closed) speakers.push(...[speakerFollowing(t, last + 1, end) ?? []].flat());
    speakers.push(...[speakerPreceding(t, first, sentence?.first ?? 0) ?? []].flat());
    const attributed =
      speakers.length > 0 ||
      tells(block) ||
      (block > 0 && introduces(t, startOf(block - 1), startOf(block))) ||
      (block + 1 < t.blockStarts.length && startsWithSpeaker(t, endOf(block)));
    return { use: useOf(t, first, closed ? last : last + 1), speakers, attributed };
  };
}

/** "Ann Cole, who …", "That was the view of …" after a quotation that stands alone. */
function startsWithSpeaker(t: EnglishText, first: number): boolean {
  for (let i = first; i < first + 12; i++) {
    if (isSpeechVerb(lowerAt(t, i)) || isNamingVerb(lowerAt(t, i))) return true;
  }
  return isA(t, first, WORD.pronoun) || ["—", "–", "-"].includes(lowerAt(t, first));
}
