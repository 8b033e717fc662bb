import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { areApart, countedBy, isKindOf } from "./counted-things.ts";
import type { FigureSentence } from "./figures.ts";
import { readPartList } from "./part-lists.ts";
import { inOneMeasure, sumReading } from "./sum-readings.ts";

const FATES = new Set("killed died dead injured wounded hurt missing arrested held".split(" "));
const REACH = 4;
const REACH_BEFORE = 50;
const REACH_REST = 20;

/** "The 16 women and 11 men *killed*" are others than the 33 people injured. */
function isOtherFate(t: EnglishText, end: number, before: Sentence): boolean {
  for (let i = end; i < end + REACH; i++) {
    const fate = lowerAt(t, i);
    if (!FATES.has(fate)) continue;
    const from = Math.max(before.first, before.end - REACH_BEFORE);
    for (let k = from; k < before.end; k++) if (lowerAt(t, k) === fate) return false;
    return true;
  }
  if (isA(t, end, WORD.relative | WORD.preposition)) return true;
  // "…, the rest from Mali"
  for (let i = end; i < end + REACH_REST; i++) {
    if (["rest", "others", "remaining", "other"].includes(lowerAt(t, i))) return true;
  }
  return false;
}

/** "Police freed 33 people. *The 16 women, 11 men and four children* were well": the whole of one sentence, its parts in the next. */
export function readRecalledSums(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): SumReading[] {
  const readings: SumReading[] = [];
  sentences.forEach(({ sentence, figures }, at) => {
    const before = sentences[at - 1];
    const [whole] = before?.figures ?? [];
    if (!whole || before?.sentence.end !== sentence.first || before.figures.length > 1) return;
    if (lowerAt(t, sentence.first) !== "the") return;
    const figureAt = new Map(figures.map((figure) => [figure.lead, figure]));
    const list = readPartList(t, sentence.first + 1, sentence.end, figureAt);
    if (!list || isOtherFate(t, list.end, before.sentence)) return;
    if (!list.sure || list.figures.length < list.parts.length) return;
    const { noun } = countedBy(t, whole);
    const nouns = list.figures.map((figure) => countedBy(t, figure).noun);
    const kinds = nouns.every((each) => each !== "" && isKindOf(each, noun)) && areApart(nouns);
    if (!kinds || !list.figures.every((figure) => inOneMeasure(whole, figure))) return;
    readings.push(sumReading(t, before.sentence, whole, list.parts, { cover: "all", sure: true }));
  });
  return readings;
}
