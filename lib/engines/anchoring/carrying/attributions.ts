import type { Word } from "../alignment/words.ts";
import { isSaying } from "./meaning-words.ts";

/** How far before the word that says so a speaker's name may begin, in words. */
const SPEAKER_REACH = 40;
/** How far after it the name may end. */
const NAME_REACH = 8;
/** How many words may stand between two commas behind the name. */
const APPOSITION_REACH = 40;
/** How many words say to whom it was said. */
const HEARER_WORDS = 4;
/** A heading that says who speaks has no more words before its colon. */
const HEADING_WORDS = 3;

/** What a heading without an end mark closes with, behind a colon or a dash: who says it. */
const CREDIT_WORDS = 2;

const clauseMark = /^[,;:"،؛]$/;
const dash = /^-+$/;
/** What an Arabic sentence begins the words said with. */
const saidThat = /^(?:إن|أن|إنه|إنها|أنه|أنها|إنهم|أنهم|بأن|that)$/i;
const tells =
  /^(?:told|tells?|telling|asked|asks?|informed|warned|warns?|accused|accuses|reminded|assured|urged)$/i;
const takesBy = /^(?:by|to|with|from)$/i;
const namesSource =
  /^(?:according|citing|cites|quoting|quotes|laut|selon|según|secondo|segundo|volgens|согласно)$/iu;
/** Words that say in another way than by a verb that somebody says something. */
type Cue = "per" | "put it" | "in their view" | "source:" | "statement to";
const cueWords: Record<Cue, string> = {
  per: "per",
  "put it": "put",
  "in their view": "words view views opinion eyes telling",
  "source:": "source sources credit credits مصدر المصدر",
  "statement to":
    "interview interviews statement statements speaking letter letters remarks testimony",
};
const cues = new Map<string, Cue>();
for (const [cue, list] of Object.entries(cueWords) as [Cue, string][]) {
  for (const word of list.split(" ")) cues.set(word, cue);
}
/** What goes before a name and is part of it. */
const determiner = /^(?:the|an?|his|her|its|their|our|my|all|some|several|both)$/i;
/** What no name goes on with. */
const stops =
  /^(?:that|whether|if|how|why|what|when|where|who|which|while|as|but|or|on|in|at|by|for|from|with|to|of|about|after|before|during|over|under|he|she|it|they|we|i|you|there|is|was|were|are|be|been|has|have|had|will|would|can|could|may|might|must|should|not|no|this|these|those|the|an?|his|her|its|their|our)$/i;
const arabic = /\p{Script=Arabic}/u;
/** Arabic "and said": what stands before it is another clause. */
const joinedVerb = /^[وف]/;
const startsAsName = /^[\p{Lu}\p{Lo}]/u;
/** What an apposition begins with that goes on after another. */
const startsInside = /^[\p{Ll}\p{N}]/u;
const appositionFirst =
  /^(?:and|but|so|because|although|though|while|if|when|after|before|since|as)$/i;

/**
 * Which words of a sentence say who says so: the words for saying, who speaks, and whom it is said to. One byte a
 * word, 1 where it does. Before "said", "found that" and a colon with a quotation after it; after "according to",
 * "by", ", said" and Arabic verbs; after "told".
 * @param isQuotationMark of an offset: whether the single mark there is one, and not an apostrophe
 */
export function attributionsIn(
  text: string,
  words: readonly Word[],
  isQuotationMark: (offset: number) => boolean,
): Uint8Array {
  const keys = words.map(({ key }) => key);
  const says = new Uint8Array(words.length);
  const credit = creditOf();

  keys.forEach((key, at) => {
    if (key === ":" && namesSpeaker(at)) markBefore(at);
    if (!isSaying(keys, at)) return;
    says[at] = 1;
    const isArabic = arabic.test(key);
    if (!(isArabic && joinedVerb.test(key))) markBefore(at);
    if (namesSource.test(key) || isArabic || at === 0 || endsClause(at - 1)) markAfter(at);
    else if (tells.test(key)) markHearer(at + 1);
    for (let ahead = at + 1; ahead <= at + 2; ahead += 1) {
      if (takesBy.test(keys[ahead] ?? "")) markHearer(ahead + 1);
    }
    if (keys[at - 1] === ",") markBehindApposition(at - 1);
  });
  keys.forEach((key, at) => {
    const cue = cues.get(key.toLowerCase());
    if (cue) markCue(cue, at);
  });
  says.fill(1, credit);
  return says;

  function markCue(cue: Cue, at: number) {
    const next = keys[at + 1] ?? "";
    if (cue === "per" && endsClause(at - 1)) {
      says[at] = 1;
      markAfter(at);
    } else if (cue === "put it" && /^it$/i.test(next)) markBefore(at);
    else if (cue === "in their view") markJudge(at);
    else if (cue === "source:" && next === ":") markAfter(at + 1);
    else if (cue === "statement to" && takesBy.test(next)) {
      says[at] = 1;
      markHearer(at + 2);
    }
  }

  /** Whether a clause ends at a word: a mark that no word is written with. */
  function endsClause(at: number): boolean {
    const [key, word] = [keys[at], words[at]];
    if (key === undefined || !word) return true;
    if (clauseMark.test(key)) return true;
    if (key === "'") return isQuotationMark(word.start);
    const isHyphen = words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
    return (
      dash.test(key) && !(isHyphen && /^[-\u2010\u2011]$/.test(text.slice(word.start, word.end)))
    );
  }

  /** Marks the words before one, to the beginning of its clause. */
  function markBefore(at: number) {
    let first = at;
    while (first > 0 && at - first < SPEAKER_REACH && !endsClause(first - 1)) first -= 1;
    says.fill(1, first, at);
  }

  function markAfter(at: number) {
    const isBegun = (ahead: number) => endsClause(ahead) || saidThat.test(keys[ahead] ?? "");
    let end = at + 1;
    while (end < keys.length && end - at <= NAME_REACH && !isBegun(end)) end += 1;
    says.fill(1, at + 1, end);
  }

  /** "… told the court that": marks a name of few words. */
  function markHearer(from: number) {
    let end = from;
    if (determiner.test(keys[end] ?? "")) end += 1;
    while (end < keys.length && end - from < HEARER_WORDS) {
      if (endsClause(end) || saidThat.test(keys[end] ?? "")) break;
      // "Told him": a pronoun is the whole name.
      if (stops.test(keys[end] ?? "")) break;
      end += 1;
    }
    says.fill(1, from, end);
  }

  /** "Roth, the mayor of Paris, said": marks the words before the commas too, and those between. */
  function markBehindApposition(comma: number) {
    let opening = comma - 1;
    while (opening > 0 && comma - opening <= APPOSITION_REACH && keys[opening] !== ",")
      opening -= 1;
    if (keys[opening] !== "," || opening < 1) return;
    const between = keys.slice(opening + 1, comma);
    if (between.some((_, index) => endsClause(opening + 1 + index))) return;
    if (appositionFirst.test(between[0] ?? "")) return;
    says.fill(1, opening + 1, comma);
    markBefore(opening);
    // "Roth, the mayor of Paris, who has led it for years, said".
    let first = opening;
    while (first > 0 && keys[first - 1] !== ",") first -= 1;
    if (first > 0 && startsInside.test(keys[first] ?? "")) markBehindApposition(opening);
  }

  /** "In Roth's view", "in the words of Roth". */
  function markJudge(at: number) {
    let from = at - 1;
    while (from >= 0 && at - from <= HEARER_WORDS && !/^in$/i.test(keys[from] ?? "")) from -= 1;
    if (from < 0 || at - from > HEARER_WORDS) return;
    says.fill(1, from, at + 1);
    if (/^of$/i.test(keys[at + 1] ?? "")) markHearer(at + 2);
  }

  /** Where the credit of a heading begins, "Port to close: mayor"; the number of words where it has none. */
  function creditOf(): number {
    if (/^[.!?…؟]$/.test(keys.at(-1) ?? "")) return keys.length;
    let first = keys.length;
    while (first > 0 && !endsClause(first - 1)) first -= 1;
    const [mark, count] = [words[first - 1], keys.length - first];
    const isMark = mark?.key === ":" || dash.test(mark?.key ?? "");
    const isApart = mark !== undefined && mark.end < (words[first]?.start ?? 0);
    const isCredit = isMark && isApart && count <= CREDIT_WORDS && first - 1 > count;
    return isCredit ? first : keys.length;
  }

  /** Whether who speaks stands before a colon: "Roth: “We paid.”", and "Mayor: port is closed". */
  function namesSpeaker(at: number): boolean {
    const [colon, next] = [words[at], words[at + 1]];
    if (!colon || !next || next.start === colon.end || at === 0) return false;
    const isQuoted = next.key === '"' || (next.key === "'" && isQuotationMark(next.start));
    const isHeading = credit !== at + 1 && at <= HEADING_WORDS && startsAsName.test(keys[0] ?? "");
    return isQuoted || isHeading;
  }
}
