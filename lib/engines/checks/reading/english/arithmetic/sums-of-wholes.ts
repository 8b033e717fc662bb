import { isCapitalised } from "../../scan-tokens.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { areAll, areApart, countedBy, isKindOf, peopleOf, saidOf } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { isAllotted, isSharedOut } from "./shared-out.ts";
import { inOneMeasure, isDenied, onePart, type Part, partOf, sumReading } from "./sum-readings.ts";

const REACH_OF = 8;
const REACH_OTHER = 40;
const BESIDES = new Set(
  "of in by for at on from to than within among during over under per after before with".split(" "),
);
const CLOSERS = new Set(["other", "remaining", "rest", "others"]);
const LEFT = new Set(["left", "remaining", "outstanding", "unaccounted", "vacant", "undecided"]);

const POINTING = new Set(["this", "that", "these", "those", "which", "whom", "them", "it"]);

/** "Of this sum $2 million was for pay", "of meats $150 million": the figure is a part, or of those. */
function isOfOther(t: EnglishText, of: number, whole: Figure): boolean {
  const { end } = countedBy(t, whole);
  if (lowerAt(t, end) === "and") return true;
  const pointed = POINTING.has(lowerAt(t, of + 1));
  if (pointed && (whole.lead > of + 2 || isA(t, whole.end, WORD.auxiliary))) return true;
  for (let i = of + 1; i < whole.lead; i++) {
    const token = t.tokens[i];
    if (token && isPluralNoun(token) && !/^['’]/.test(lowerAt(t, i + 1))) return true;
  }
  return false;
}

/** "Of the territory's six delegates": the index of "of" where it opens the sentence or a clause. */
function openingOf(t: EnglishText, sentence: Sentence, whole: Figure): number {
  for (let i = whole.lead - 1; i >= Math.max(sentence.first, whole.lead - REACH_OF); i--) {
    if (lowerAt(t, i) === "of") {
      if (isOfOther(t, i, whole)) return -1;
      const before = lowerAt(t, i - 1) === "out" ? i - 1 : i;
      if (before === sentence.first) return i;
      const opens = [",", "—", "–", "-", ";", ":", "but", "and", "so"].includes(
        lowerAt(t, before - 1),
      );
      return opens ? i : -1;
    }
    const token = t.tokens[i];
    const apart =
      token?.kind === "mark" ||
      isA(t, i, WORD.preposition | WORD.conjunction | WORD.auxiliary | WORD.relative);
    if (apart && token?.lower !== "'") return -1;
  }
  return -1;
}

/** "four *of the* six": the figure that is said to be a part of this whole. */
function partBefore(t: EnglishText, whole: Figure, before: Figure | undefined): Figure | undefined {
  if (!before || !inOneMeasure(whole, before)) return undefined;
  for (let i = whole.lead - 1; i >= before.end && i > whole.lead - REACH_OF; i--) {
    if (lowerAt(t, i) !== "of") continue;
    const at = lowerAt(t, i - 1) === "out" ? i - 1 : i;
    return at === before.end ? before : undefined;
  }
  return undefined;
}

/** "the other two", "the remaining five", "leaving 20", "with 5 left": the sum ends here. */
function closingStart(t: EnglishText, figure: Figure): number | undefined {
  for (let i = figure.lead - 1; i >= figure.lead - 2; i--) {
    if (!CLOSERS.has(lowerAt(t, i))) continue;
    // "the other four with no school": some of the others only.
    const narrowed = isA(t, figure.end, WORD.relative) || lowerAt(t, figure.end) === "with";
    return isA(t, i - 1, WORD.determiner) && !narrowed ? i : undefined;
  }
  if (lowerAt(t, figure.governor) === "leaving") return figure.lead;
  const after = countedBy(t, figure).end;
  return lowerAt(t, figure.governor) === "with" && LEFT.has(lowerAt(t, after))
    ? figure.lead
    : undefined;
}

/** "and the other was freed": one more, and the last. */
function theOther(t: EnglishText, from: number, to: number): Part | undefined {
  for (let i = from; i < Math.min(to, from + REACH_OTHER); i++) {
    if (lowerAt(t, i) !== "other" || lowerAt(t, i - 1) !== "the") continue;
    if (t.numberAt.has(i + 1) || lowerAt(t, i - 2) === "on") continue;
    const goes =
      isA(t, i + 1, WORD.auxiliary | WORD.pastVerb | WORD.preposition) ||
      t.tokens[i + 1]?.kind === "mark";
    if (goes) return onePart(i, i + 1);
  }
  return undefined;
}

/** Whether a figure can be a part of the whole: it counts the same, and is no adjunct. */
function isPart(t: EnglishText, figure: Figure, whole: Figure, noun: string): boolean {
  if (!inOneMeasure(figure, whole)) return false;
  // "acquitted of the other six": what is left stands behind any preposition.
  if (BESIDES.has(lowerAt(t, figure.governor)) && closingStart(t, figure) === undefined)
    return false;
  // "won 20 of his 25 fights, 12 by knockout": how, of those told before.
  if (lowerAt(t, figure.end) === "by") return false;
  if (lowerAt(t, figure.end) === "-" || t.tokens[figure.end]?.lower === "times") return false;
  return isKindOf(countedBy(t, figure).noun, noun === "" ? "person" : noun);
}

interface Collected {
  parts: Part[];
  figures: Figure[];
  closed: boolean;
  last: Figure | undefined;
}

function collect(
  t: EnglishText,
  whole: Figure,
  noun: string,
  rest: readonly Figure[],
  collected: Collected,
): void {
  for (const figure of rest) {
    if (collected.closed || !isPart(t, figure, whole, noun)) continue;
    const denied = collected.parts.length === 1 && isDenied(t, figure.end);
    const closing = denied ? figure.lead : closingStart(t, figure);
    collected.parts.push(partOf(t, figure, closing ?? figure.lead));
    collected.figures.push(figure);
    collected.closed = closing !== undefined;
    collected.last = figure;
  }
}

/** "12 were men and 10 were women", "12 were positive and 88 negative" */
function areToldApart(t: EnglishText, figures: readonly Figure[]): boolean {
  const peoples = new Set(figures.map((figure) => peopleOf(t, figure)));
  if (peoples.size === figures.length && !peoples.has("")) return true;
  const said = figures.map((figure) => saidOf(t, figure));
  const [first, second] = said;
  const opposed =
    said.length === 2 && first?.opposite !== "" && first?.opposite === second?.opposite;
  return opposed || areApart(said.map(({ noun }) => noun));
}

/** "Reed won in 2010 and two are new": someone named who may be one of them, and is not counted. */
function hasUncounted(t: EnglishText, end: number, parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1];
  const counted = new Set(parts.map(({ first }) => first));
  let named = false;
  for (let i = end; last && i < last.first; i++) {
    if (counted.has(i)) named = false;
    const parted = ["and", ".", ";", ","].includes(lowerAt(t, i));
    // A name before its figure owns that part: "Reed secured four".
    if (parted && named && lowerAt(t, i) !== ",") return true;
    if (parted) named = false;
    else if (isCapitalised(t.tokens[i]) && !counted.has(i)) named = followsClause(t, i, end);
  }
  return false;
}

/** Whether a name stands at the head of its clause, not behind the figure of a part. */
function followsClause(t: EnglishText, index: number, end: number): boolean {
  const before = lowerAt(t, index - 1);
  return index === end || [",", "and", ".", ";"].includes(before);
}

function readWhole(
  t: EnglishText,
  sentences: readonly FigureSentence[],
  at: number,
  index: number,
): SumReading | undefined {
  const { sentence, figures } = sentences[at] as FigureSentence;
  const whole = figures[index] as Figure;
  const opening = openingOf(t, sentence, whole) >= 0;
  const taken = opening ? undefined : partBefore(t, whole, figures[index - 1]);
  if (!opening && !taken) return undefined;
  const { noun, end } = countedBy(t, whole);
  const { kind, value } = whole.quantity;
  if (kind === "count" && value.denominator !== 1n) return undefined;
  // "of magnitude 8": a whole is named, or known.
  if (kind === "count" && noun === "" && !isA(t, whole.lead - 1, WORD.determiner)) return undefined;
  const collected: Collected = {
    parts: taken ? [partOf(t, taken)] : [],
    figures: [],
    closed: false,
    last: undefined,
  };
  collect(t, whole, noun, figures.slice(index + 1), collected);
  const next = sentences[at + 1];
  const own = collected.parts.length;
  if (!collected.closed && own > 0) {
    const single = theOther(t, end, sentence.end);
    if (single) {
      collected.parts.push(single);
      collected.closed = true;
    } else if (next && next.sentence.first === sentence.end) {
      collect(t, whole, noun, next.figures, collected);
      // What the next sentence says belongs to the sum only where it ends it.
      if (!collected.closed) {
        collected.parts.length = own;
        collected.figures.length = Math.min(collected.figures.length, own);
      }
    }
  }
  const { parts, closed } = collected;
  const first = parts[0];
  if (!first) return undefined;
  if (closed && parts.length >= 2) {
    const sure = !hasUncounted(t, end, parts);
    return sumReading(t, sentence, whole, parts, { cover: "all", sure, end });
  }
  const { figures: told } = collected;
  const nouns = told.map((figure) => countedBy(t, figure).noun || saidOf(t, figure).noun);
  if (opening && (areAll(nouns, noun) || isSharedOut(t, whole, told, next?.sentence))) {
    return sumReading(t, sentence, whole, parts, { cover: "all", sure: true, end });
  }
  const allotted =
    parts.length >= 2 && (isAllotted(t, whole, first) || (opening && areToldApart(t, told)));
  const determined =
    isA(t, whole.lead - 1, WORD.determiner) || isCapitalised(t.tokens[whole.lead - 1]);
  return sumReading(t, sentence, whole, parts, {
    cover: allotted ? "some" : "each",
    sure: opening || determined,
    end,
  });
}

const SUMMED = new Set(["count", "money", "measure"]);

/** Wholes that "of" names, with their parts: "Of the six seats, A won four; B took the other two". */
export function readSumsOfWholes(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): SumReading[] {
  const readings: SumReading[] = [];
  sentences.forEach(({ figures }, at) => {
    if (figures.length < 2) return;
    figures.forEach((figure, index) => {
      if (!SUMMED.has(figure.quantity.kind) || figure.quantity.upTo) return;
      const reading = readWhole(t, sentences, at, index);
      if (reading) readings.push(reading);
    });
  });
  return readings;
}
