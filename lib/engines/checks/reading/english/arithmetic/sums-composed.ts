import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { areAll, countedBy, isKindOf, isOfBody } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { comeNear, type PartList, readPartList } from "./part-lists.ts";
import { inOneMeasure, sumReading } from "./sum-readings.ts";

const REACH_VERB = 10;
const REACH_LIST = 3;
/** Verbs that tell all that a thing is made of, by the word that must follow; "" for none. */
const WHOLLY = new Map([
  ["comprises", ""],
  ["comprised", ""],
  ["comprising", ""],
  ["consists", "of"],
  ["consisted", "of"],
  ["consisting", "of"],
  ["composed", "of"],
  ["made", "up"],
  ["split", "into"],
  ["divided", "into"],
]);
/** "Funded *by*", "paid for *with*": who or what all the money comes from, by the words between. */
const FUNDED = new Set("funded financed bankrolled paid covered".split(" "));
const FUNDED_BY = new Set(["by", "with", "from", "through"]);
/** Verbs that tell what is in it, though not all need be told. */
const PARTLY = new Set(
  "has have had features featured contains contained includes include included allocates allocated allots earmarks earmarked provides provided".split(
    " ",
  ),
);

interface Composed {
  wholly: boolean;
  list: PartList;
}

/** The verb behind a whole that says what it is made of, and the list of the parts behind that. */
function composedOf(
  t: EnglishText,
  sentence: Sentence,
  from: number,
  figureAt: ReadonlyMap<number, Figure>,
): Composed | undefined {
  for (let i = from; i < Math.min(sentence.end, from + REACH_VERB); i++) {
    const lower = lowerAt(t, i);
    if (figureAt.has(i) || t.tokens[i]?.kind === "mark" || isA(t, i, WORD.relative)) {
      return undefined;
    }
    const after = WHOLLY.get(lower);
    const by = lowerAt(t, i + 1) === "for" ? i + 2 : i + 1;
    const funded = FUNDED.has(lower) && FUNDED_BY.has(lowerAt(t, by));
    const wholly = funded || (after !== undefined && (after === "" || lowerAt(t, i + 1) === after));
    const aside = lower === "sets" || lower === "set" ? lowerAt(t, i + 1) === "aside" : false;
    if (!wholly && !aside && !PARTLY.has(lower)) continue;
    for (let at = i + 1; at <= i + 1 + REACH_LIST; at++) {
      if (!figureAt.has(at)) continue;
      const list = readPartList(t, at, sentence.end, figureAt);
      return list && { wholly, list };
    }
  }
  return undefined;
}

/** "The 12-member jury", "a squad of 23": what has members and is the subject of its verb. */
function isBody(t: EnglishText, whole: Figure): boolean {
  return isOfBody(t, whole) || lowerAt(t, whole.end) === "-";
}

function readComposed(
  t: EnglishText,
  sentence: Sentence,
  whole: Figure,
  figureAt: ReadonlyMap<number, Figure>,
): SumReading | undefined {
  const { noun, end } = countedBy(t, whole);
  const composed = composedOf(t, sentence, end, figureAt);
  if (!composed) return undefined;
  const { wholly, list } = composed;
  const money = whole.quantity.kind === "money";
  if (!money && noun === "" && !isBody(t, whole)) return undefined;
  if (!list.sure || !list.figures.every((figure) => inOneMeasure(whole, figure))) return undefined;
  const nouns = list.figures.map((figure) => countedBy(t, figure).noun);
  const kinds = money || nouns.every((each) => each !== "" && isKindOf(each, noun));
  if (!kinds && !(wholly && comeNear(whole, list.parts, nouns))) return undefined;
  const all = wholly || (isBody(t, whole) && areAll(nouns, noun));
  return sumReading(t, sentence, whole, list.parts, { cover: all ? "all" : "some", sure: true });
}

/** Wholes and what they are made of: "The squad of 23 has three goalkeepers, eight defenders, …". */
export function readComposedSums(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): SumReading[] {
  const readings: SumReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 3) continue;
    const figureAt = new Map(figures.map((figure) => [figure.lead, figure]));
    figures.slice(0, -2).forEach((whole) => {
      const { kind, upTo } = whole.quantity;
      if ((kind !== "count" && kind !== "money") || upTo) return;
      const reading = readComposed(t, sentence, whole, figureAt);
      if (reading) readings.push(reading);
    });
  }
  return readings;
}
