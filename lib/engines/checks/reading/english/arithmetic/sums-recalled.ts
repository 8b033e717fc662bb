import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { areApart, countedBy, isKindOf } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { readPartList } from "./part-lists.ts";
import { inOneMeasure, type Part, partOf, sumReading } from "./sum-readings.ts";

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

/** Who the next sentence tells of, by what the sentence before must say of them. */
const TOLD_AGAIN = new Map<string, ReadonlySet<string>>(
  Object.entries({
    dead: "killed died dead drowned",
    victims: "killed died dead drowned",
    injured: "injured hurt",
    wounded: "wounded hurt",
    detainees: "detained arrested held",
    missing: "missing",
  }).map(([who, fates]) => [who, new Set(fates.split(" "))]),
);

/** Where the list begins that says who they were: "*The dead were* 14 men", "*They were* …". */
function listStart(t: EnglishText, first: number, before: Sentence): number | undefined {
  const subject = lowerAt(t, first);
  const verb = subject === "they" ? first + 1 : first + 2;
  if (!(lowerAt(t, verb) === "were" || lowerAt(t, verb) === "are")) {
    return subject === "the" ? first + 1 : undefined;
  }
  if (subject === "they") return verb + 1;
  const fates = TOLD_AGAIN.get(lowerAt(t, first + 1));
  if (subject !== "the" || !fates) return undefined;
  for (let k = Math.max(before.first, before.end - REACH_BEFORE); k < before.end; k++) {
    if (fates.has(lowerAt(t, k))) return verb + 1;
  }
  return undefined;
}

const PAYS = new Set(
  "pay pays paid paying contribute contributes contributed provide provides provided fund funds give gives gave cover covers".split(
    " ",
  ),
);

/** "The state will pay $30 million, the county $12 million and the town *the remaining* $8 million." */
function paidParts(t: EnglishText, whole: Figure, figures: readonly Figure[]): Part[] | undefined {
  const [first, last] = [figures[0], figures[figures.length - 1]];
  if (!first || !last || figures.length < 2 || whole.quantity.kind !== "money") return undefined;
  const closed = lowerAt(t, last.lead - 1) === "remaining" && lowerAt(t, last.lead - 2) === "the";
  if (!closed || lowerAt(t, last.end) === "of") return undefined;
  const pays = [1, 2].some((back) => PAYS.has(lowerAt(t, first.lead - back)));
  const alike = figures.every((figure) => inOneMeasure(whole, figure));
  return pays && alike ? figures.map((figure) => partOf(t, figure)) : undefined;
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
    const paid = paidParts(t, whole, figures);
    if (paid) {
      readings.push(sumReading(t, before.sentence, whole, paid, { cover: "all", sure: true }));
      return;
    }
    const start = listStart(t, sentence.first, before.sentence);
    if (start === undefined) return;
    const figureAt = new Map(figures.map((figure) => [figure.lead, figure]));
    const list = readPartList(t, start, sentence.end, figureAt);
    // "They were 14 men and nine women *in blue*, and others": nothing may follow.
    if (start > sentence.first + 1 && list && list.end < sentence.end - 1) return;
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
