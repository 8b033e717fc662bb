import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isUpdateLabel } from "../text/labels.ts";
import { WORD } from "../text/word-classes.ts";
import { isGivenName, isGivenWord } from "./given-names.ts";
import {
  isBodyWord,
  isLandWord,
  isNameSuffix,
  isOpener,
  NAME_PARTICLES,
  opensOf,
} from "./name-words.ts";

/** Capitalised words that stand together. Token indices: `first` inclusive, `end` exclusive. */
export interface NameRun {
  first: number;
  end: number;
  /** Its first capital may be there only because a sentence or quotation begins. */
  opens: boolean;
  /** Index into the sentences. */
  sentence: number;
}

const OPENING = new Set(['"', "“", "‘", "«", "„", "'", "•", "*"]);

const NOT_IN_NAMES =
  WORD.determiner |
  WORD.preposition |
  WORD.conjunction |
  WORD.relative |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.month |
  WORD.weekday;

const MAX_RUN = 24;

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** "al-Sisi", "el-Gamal", "d'Estaing": a name whose capital stands behind a prefix. */
function hasInnerCapital(text: string): boolean {
  const mark = text.charCodeAt(1) === 39 || text.charCodeAt(1) === 0x2019 ? 1 : text.indexOf("-");
  return mark > 0 && mark < 4 && isUpper(text.charCodeAt(mark + 1));
}

/** Whether the token has a capital that makes it a part of a name. */
export function isNameToken(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  if (token?.kind !== "word") return false;
  if (!isUpper(token.text.charCodeAt(0)))
    return token.text.length > 4 && hasInnerCapital(token.text);
  if ((token.classes & NOT_IN_NAMES) === 0) return true;
  // "AT&T", before its mark.
  const joint = token.text === "AT" && t.tokens[index + 1]?.text === "&";
  return joint || t.placeAt.has(index) || token.text === "WHO" || isGivenAmongWords(t, index);
}

/**
 * "Fund manager Will Hutton", "met April Jones"; not "In April Jones left", and not where other
 * capitals, or the sentence's beginning, explain the capital.
 */
function isGivenAmongWords(t: EnglishText, index: number): boolean {
  if (!isGivenWord(lowerAt(t, index))) return false;
  const next = t.tokens[index + 1];
  if (next?.kind !== "word" || next.gap !== "space" || !isUpper(next.text.charCodeAt(0)))
    return false;
  if ((next.classes & NOT_IN_NAMES) !== 0 || t.placeAt.has(index + 1)) return false;
  const before = t.tokens[index - 1];
  if (before?.kind !== "word" || t.tokens[index]?.gap !== "space") return false;
  if (isA(t, index - 1, WORD.title)) return true;
  if (isUpper(before.text.charCodeAt(0)) && !isA(t, index - 1, WORD.weekday)) return false;
  const month = isA(t, index, WORD.month);
  return !(month && isA(t, index - 1, BEFORE_MONTHS));
}

const BEFORE_MONTHS =
  WORD.preposition | WORD.determiner | WORD.conjunction | WORD.temporal | WORD.adverb;

/** Whether nothing but a space parts the token from the one before it. */
function follows(t: EnglishText, index: number): boolean {
  const gap = t.tokens[index]?.gap;
  return gap === "space" || (gap === "line" && !t.startsBlock.has(index));
}

/** "Theresa May", "Will Smith": a word of grammar that is a name beside another one. */
function isNameAmongWords(t: EnglishText, index: number, first: number): boolean {
  const token = t.tokens[index];
  if (!token || !isUpper(token.text.charCodeAt(0))) return false;
  if ((token.classes & WORD.month) !== 0) {
    return isGivenName(lowerAt(t, index - 1)) && index > first && !t.numberAt.has(index + 1);
  }
  return false;
}

/** The end of what joins the run to a further capitalised word at `end`; `end` where nothing does. */
function joined(t: EnglishText, first: number, end: number): number {
  const lower = lowerAt(t, end);
  if (lower === "&" && t.tokens[end]?.gap === "none") {
    // "AT&T", "M&S".
    const close = t.tokens[end + 1]?.gap === "none" && isNameToken(t, end + 1);
    return close ? end + 1 : end;
  }
  if (lower === "'s") return ofSaint(t, first, end);
  if (OPENING.has(lower)) return behindNickname(t, end);
  if (!follows(t, end)) return end;
  const before = lowerAt(t, end - 1);
  let next = end + 1;
  if (lower === "&") return isNameToken(t, next) && follows(t, next) ? next : end;
  if (NAME_PARTICLES.has(lower)) {
    while (next < end + 3 && (NAME_PARTICLES.has(lowerAt(t, next)) || lowerAt(t, next) === "the"))
      next++;
    return isNameToken(t, next) && follows(t, next) ? next : end;
  }
  const title = isA(t, end - 1, WORD.title);
  if (lower === "of" || lower === "for") {
    if (!(title || opensOf(before)) || (lower === "for" && !title && !isBodyWord(before)))
      return end;
    if (lowerAt(t, next) === "the") next++;
    return isNameToken(t, next) && follows(t, next) ? next : end;
  }
  if (lower === "and") {
    // "Ministry of Trade and Industry": only behind "of", and only one more word.
    for (let i = end - 1; i > first && i > end - 4; i--) {
      if (lowerAt(t, i) !== "of" && lowerAt(t, i) !== "for") continue;
      const body = [
        "ministry",
        "minister",
        "department",
        "secretary",
        "office",
        "bureau",
        "institute",
      ];
      return body.includes(lowerAt(t, i - 1)) && isNameToken(t, next) && isBodyTail(t, next)
        ? next
        : end;
    }
    return ofTwoFields(t, first, end);
  }
  return end;
}

/** "the Securities and Exchange *Commission*": one body of two fields, and no two names. */
function ofTwoFields(t: EnglishText, first: number, end: number): number {
  const one = end === first + 1 && lowerAt(t, first - 1) === "the" && !t.placeAt.has(first);
  if (!one || isBodyWord(lowerAt(t, first)) || isA(t, first, WORD.title)) return end;
  for (let last = end + 1; last < end + 4 && isNameToken(t, last); last++) {
    if (isBodyWord(lowerAt(t, last)) && last > end + 1 && follows(t, last)) return last;
  }
  return end;
}

const CLOSING = new Set(['"', "”", "’", "'"]);

/** "Jack "Tiger" *Morgan*": the name goes on behind one quoted word. */
function behindNickname(t: EnglishText, end: number): number {
  const [open, word, close, next] = [0, 1, 2, 3].map((offset) => t.tokens[end + offset]);
  const apart = open?.gap === "space" && word?.gap === "none" && close?.gap === "none";
  if (!apart || !CLOSING.has(close?.text ?? "") || next?.gap !== "space") return end;
  return isNameToken(t, end + 1) && isNameToken(t, end + 3) ? end + 3 : end;
}

/** "St Cadoc's Primary *School*": a saint's house goes on behind the possessive. */
function ofSaint(t: EnglishText, first: number, end: number): number {
  const saint = ["st", "st.", "saint"].includes(lowerAt(t, first));
  if (!saint || end > first + 3) return end;
  for (let last = end + 1; last < end + 4 && isNameToken(t, last); last++) {
    const house = isBodyWord(lowerAt(t, last)) || isLandWord(lowerAt(t, last));
    if (house && follows(t, last)) return last;
  }
  return end;
}

/** "… and *Industry*": a common word rather than the next name of a list. */
function isBodyTail(t: EnglishText, index: number): boolean {
  return !isGivenName(lowerAt(t, index)) && !t.placeAt.has(index) && !isNameToken(t, index + 1);
}

function runEnd(t: EnglishText, first: number): number {
  let end = first + 1;
  while (end < first + MAX_RUN) {
    if (follows(t, end) && (isNameToken(t, end) || isNameAmongWords(t, end, first))) {
      end++;
      continue;
    }
    const next = joined(t, first, end);
    if (next === end) break;
    end = next + 1;
  }
  const afterComma = t.tokens[end]?.text === "," && isNameSuffix(t.tokens[end + 1]?.text ?? "");
  return afterComma && end > first + 1 ? end + 2 : end;
}

/** Whether the token begins a sentence, a quotation or what a colon announces. */
function beginsSentence(t: EnglishText, index: number, sentenceFirst: number): boolean {
  if (index === sentenceFirst) return true;
  const before = t.tokens[index - 1];
  if (before?.kind !== "mark") return false;
  if (before.text === ":" || before.text === "…") return true;
  return OPENING.has(before.text) && t.tokens[index]?.gap === "none";
}

/** "Then Kerry", "Yesterday Kerry": capitalised for its place, and no part of the name. */
function opensOnly(t: EnglishText, index: number): boolean {
  const lower = lowerAt(t, index);
  return (isOpener(lower) || isA(t, index, WORD.adverb)) && !isGivenName(lower);
}

/** The runs of capitalised words in the text, in order; sentence beginnings among them. */
export function readNameRuns(t: EnglishText): NameRun[] {
  const runs: NameRun[] = [];
  let sentence = 0;
  for (let i = 0; i < t.tokens.length; i++) {
    if (!isNameToken(t, i)) continue;
    if (isUpdateLabel(t, i)) {
      i++;
      continue;
    }
    while (i >= (t.sentences[sentence]?.end ?? t.tokens.length)) sentence++;
    const opens = beginsSentence(t, i, t.sentences[sentence]?.first ?? 0);
    if (opens && opensOnly(t, i)) continue;
    const end = runEnd(t, i);
    runs.push({ first: i, end, opens, sentence });
    i = end - 1;
  }
  return runs;
}
