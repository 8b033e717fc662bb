import { compare, rational } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { areApart, countedBy, isKindOf } from "./counted-things.ts";
import { readFacingFigures } from "./facing-figures.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { type PartList, readPartList } from "./part-lists.ts";
import { inOneMeasure, type Part, partOf, sumReading } from "./sum-readings.ts";

const SIDES = new Set(
  "abstentions abstention abstained abstaining absent absentees recused recusals".split(" "),
);
const BODY = new Set(
  "member lawmaker senator councillor deputy legislator trustee commissioner judge justice juror delegate mp".split(
    " ",
  ),
);
const VOTES = new Set("vote votes voted voting passed approved rejected ballot decided".split(" "));
const TAKE_PART = new Set(["present", "voted", "took", "voting", "cast"]);

/** "*All 22* were rescued": those just told, all of them. */
function isAllOfThem(t: EnglishText, { lead, first, quantity }: Figure): boolean {
  const all = lowerAt(t, lead - 1) === "all" || lowerAt(t, first - 1) === "all";
  return all && quantity.kind === "count" && quantity.firmness === "exactly";
}

/** What kind of people a figure counts: "five crew", "five crew members" are of the crew. */
function groupOf(t: EnglishText, figure: Figure): string {
  const crew = [figure.end, figure.end + 1].some((index) => lowerAt(t, index) === "crew");
  return crew ? "member of crew" : countedBy(t, figure).noun;
}

/** The list of people told in a sentence, where nobody else is counted in it. */
function groupIn(t: EnglishText, { sentence, figures }: FigureSentence): PartList | undefined {
  const [first] = figures;
  if (!first || figures.length < 2) return undefined;
  const figureAt = new Map(figures.map((figure) => [figure.lead, figure]));
  const list = readPartList(t, first.lead, sentence.end, figureAt);
  if (!list?.sure || list.figures.length < figures.length) return undefined;
  if (list.figures.length < list.parts.length) return undefined;
  return areApart(list.figures.map((figure) => groupOf(t, figure))) ? list : undefined;
}

/** "Twelve men and nine women were on board. All 22 were rescued." */
function gathered(t: EnglishText, own: FigureSentence, before: FigureSentence) {
  const whole = own.figures.find((figure) => isAllOfThem(t, figure));
  if (!whole || whole.lead - own.sentence.first > 2) return undefined;
  const list = groupIn(t, before);
  if (!list) return undefined;
  const { noun, end } = countedBy(t, whole);
  const kinds = list.figures.every((each) => {
    const part = groupOf(t, each);
    return noun === "" || (part !== noun && isKindOf(part, noun));
  });
  // "All 22 of the crew", "all 22 in the boat" may be others.
  const aboard = lowerAt(t, end) === "aboard" || lowerAt(t, end + 1) === "board";
  const narrowed = isA(t, end, WORD.preposition | WORD.relative) && !aboard;
  const others = narrowed && lowerAt(t, end + 1) !== "them";
  if (!kinds || others) return undefined;
  return sumReading(t, own.sentence, whole, list.parts, { cover: "all", sure: true });
}

/** "They voted 62 to 31, with four abstentions. All 99 members present took part." */
function voted(t: EnglishText, own: FigureSentence, before: FigureSentence) {
  const whole = own.figures.find((figure) => isAllOfThem(t, figure));
  // "All 27 Labour members": some of the body only.
  const bare = whole && countedBy(t, whole).end === whole.end + 1;
  if (!whole || !bare || !BODY.has(countedBy(t, whole).noun)) return undefined;
  const [faced, ...more] = readFacingFigures(t, before.figures);
  if (!faced || more.length > 0 || faced.shares || !faced.tight) return undefined;
  let vote = false;
  for (let i = before.sentence.first; i < before.sentence.end; i++) {
    vote ||= VOTES.has(lowerAt(t, i));
  }
  const few = [faced.a, faced.b].some(
    ({ quantity }) => compare(quantity.value, whole.quantity.value) > 0,
  );
  if (!vote || few) return undefined;
  const parts: Part[] = [faced.a, faced.b].map((side) => ({
    first: side.first,
    end: side.end,
    figure: side.quantity,
  }));
  for (const figure of before.figures) {
    if (figure.first < faced.end) continue;
    if (SIDES.has(lowerAt(t, figure.end)) || SIDES.has(lowerAt(t, figure.end + 1))) {
      parts.push(partOf(t, figure));
    }
  }
  const { end } = countedBy(t, whole);
  const took = [end, end + 1, end + 2].some((index) => TAKE_PART.has(lowerAt(t, index)));
  const cover = took && parts.length > 2 ? "all" : "some";
  return sumReading(t, own.sentence, whole, parts, { cover, sure: true });
}

const ENDS = new Set("finish finished finishing finishes end ended ending ends".split(" "));
const ADDS = new Set("added adding adds another".split(" "));
const REACH_END = 6;
const REACH_PART = 14;
const NONE = rational(0n);

/** "… *to finish with 35*", "*ended the night with 35*": the figure that a player comes to. */
function isFinal(t: EnglishText, { lead, governor }: Figure): boolean {
  if (lowerAt(t, governor) !== "with") return false;
  for (let i = governor - 1; i > lead - REACH_END; i--) if (ENDS.has(lowerAt(t, i))) return true;
  return false;
}

/** "scored 18 points in the first half and added 15 after the break to finish with 35" */
function finished(t: EnglishText, { sentence, figures }: FigureSentence) {
  const at = figures.findIndex((figure) => isFinal(t, figure));
  if (at < 2) return undefined;
  const [one, two, whole] = [figures[at - 2], figures[at - 1], figures[at]];
  if (!one || !two || !whole || whole.quantity.value.numerator <= NONE.numerator) return undefined;
  if (figures.slice(0, at - 2).some((each) => inOneMeasure(whole, each))) return undefined;
  const near = two.lead - one.end <= REACH_PART && whole.lead - two.end <= REACH_PART;
  const added = ADDS.has(lowerAt(t, two.lead - 1)) || lowerAt(t, two.end) === "more";
  const nouns = [one, two, whole].map((each) => countedBy(t, each).noun || each.quantity.unit);
  const alike = new Set(nouns.filter((noun) => noun !== "")).size <= 1;
  const halves = isHalf(t, one) && (isHalf(t, two) || lowerAt(t, two.end + 2) === "second");
  if (!near || !(added || halves) || !alike) return undefined;
  if (!inOneMeasure(whole, one) || !inOneMeasure(whole, two)) return undefined;
  const parts = [partOf(t, one), partOf(t, two)];
  return sumReading(t, sentence, whole, parts, { cover: halves ? "all" : "some", sure: true });
}

/** "in the first half", "before the break", "after half-time" */
function isHalf(t: EnglishText, { end }: Figure): boolean {
  for (let i = end; i < end + 5; i++) {
    const lower = lowerAt(t, i);
    if (["half", "break", "interval", "halftime", "half-time"].includes(lower)) return true;
  }
  return false;
}

/** Parts told first, and what they come to after them: "All 22", "to finish with 35". */
export function readGatheredSums(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): SumReading[] {
  const readings: SumReading[] = [];
  sentences.forEach((own, at) => {
    const before = sentences[at - 1];
    const beside = before?.sentence.end === own.sentence.first ? before : undefined;
    const reading =
      (beside && (gathered(t, own, beside) ?? voted(t, own, beside))) ?? finished(t, own);
    if (reading) readings.push(reading);
  });
  return readings;
}
