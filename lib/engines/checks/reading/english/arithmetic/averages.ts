import type { AverageReading } from "../../average-reading.ts";
import type { PrintedFigure } from "../../change-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { countedBy } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";

const VERBS = new Set(["averaged", "averages", "averaging", "average"]);
const OVER = new Set(["among", "in", "over", "across", "through", "from", "for", "on"]);
const REACH = 12;
/** Things of which there is never a part. */
const WHOLE = new Set(
  "child goal point people person assist rebound win loss death car pet sibling brother sister book vote seat accident birth visit visitor call shot save steal block touchdown interception sack card foul corner kill injury arrest crime murder robbery case customer passenger student pupil guest".split(
    " ",
  ),
);

/** The first token of the phrase that makes a figure a mean; -1 where none does. */
function meanStart(t: EnglishText, { governor }: Figure): number {
  const word = lowerAt(t, governor);
  if (VERBS.has(word)) return governor;
  const before = lowerAt(t, governor - 1);
  return word === "of" && (before === "average" || before === "mean") ? governor - 1 : -1;
}

/** "a day", "per 36 minutes": the mean is over time, not over the cases. */
function isRate(t: EnglishText, end: number): boolean {
  const one = lowerAt(t, end) === "a" || lowerAt(t, end) === "per" || lowerAt(t, end) === "each";
  return one && (isA(t, end + 1, WORD.timeUnit) || t.numberAt.has(end + 1));
}

function isCount({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.firmness === "exactly" && !quantity.upTo;
}

/** "in 20 games", "among 20 families": the cases that the mean is taken over. */
function isCases(t: EnglishText, figure: Figure): boolean {
  const { noun } = countedBy(t, figure);
  // "over seven tours" says what it is taken over, not that there were more than seven.
  if (lowerAt(t, figure.lead) === "over") return figure.quantity.kind === "count" && noun !== "";
  return isCount(figure) && OVER.has(lowerAt(t, figure.governor)) && noun !== "";
}

const HAVING = new Set("have had scored made won took recorded".split(" "));

/** "*The 20 families* have an average of 2.37": the cases are those of whom the mean is told. */
function areCounted(t: EnglishText, figure: Figure, start: number): boolean {
  const { noun, end } = countedBy(t, figure);
  const known = lowerAt(t, figure.lead - 1) === "the" && !isA(t, figure.lead - 2, WORD.preposition);
  const verb = lowerAt(t, start - 1) === "an" ? start - 2 : start - 1;
  return isCount(figure) && known && noun !== "" && verb === end && HAVING.has(lowerAt(t, verb));
}

function isNear(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH || to < from) return false;
  for (let i = from; i < to; i++) {
    if ([";", ":", "and", "but", "while"].includes(lowerAt(t, i)) || t.startsBlock.has(i))
      return false;
  }
  return true;
}

/** "143 points in 20 games, an average of 7.2" */
function withTotal(
  t: EnglishText,
  start: number,
  mean: Figure,
  [total, cases]: readonly (Figure | undefined)[],
): Pick<AverageReading, "total" | "count"> | undefined {
  if (!total || !cases || !isCases(t, cases) || total.quantity.upTo) return undefined;
  const bare = mean.quantity.kind === "count" && mean.quantity.unit === "";
  const alike =
    total.quantity.kind === mean.quantity.kind && total.quantity.unit === mean.quantity.unit;
  if (!alike && !(bare && total.quantity.kind !== "percent")) return undefined;
  if (!isNear(t, total.end, cases.governor) || !isNear(t, cases.end, start)) return undefined;
  return { total: printed(t, total), count: printed(t, cases) };
}

const printed = (t: EnglishText, { first, lead, end, quantity }: Figure): PrintedFigure => ({
  ...spanOf(t, first, end),
  quantity: lowerAt(t, lead) === "over" ? { ...quantity, firmness: "exactly" } : quantity,
});

function readAverage(
  t: EnglishText,
  sentence: Sentence,
  figures: readonly Figure[],
  index: number,
): AverageReading | undefined {
  const mean = figures[index] as Figure;
  const start = meanStart(t, mean);
  if (start < 0 || mean.quantity.upTo) return undefined;
  const { noun, end } = countedBy(t, mean);
  if (isRate(t, end) || isRate(t, mean.end)) return undefined;
  const [total, before, after] = [figures[index - 2], figures[index - 1], figures[index + 1]];
  const parts = { mean: printed(t, mean), quoted: (t.quoteOf[mean.first] ?? -1) >= 0 };
  const base = { ...parts, sentence: spanOf(t, sentence.first, sentence.end) };
  const sum = withTotal(t, start, mean, [total, before]);
  if (sum) {
    return { ...base, ...sum, stated: spanOf(t, (total as Figure).lead, mean.end) };
  }
  const points = mean.quantity.unit === "point";
  const whole = mean.quantity.kind === "count" && (WHOLE.has(noun) || points);
  if (!whole || mean.quantity.firmness !== "exactly") return undefined;
  if (after && isCases(t, after) && isNear(t, mean.end, after.governor)) {
    const last = countedBy(t, after).end;
    return { ...base, count: printed(t, after), stated: spanOf(t, mean.lead, last) };
  }
  const taken = before && (isCases(t, before) || areCounted(t, before, start));
  if (before && taken && isNear(t, before.end, start)) {
    return { ...base, count: printed(t, before), stated: spanOf(t, before.lead, end) };
  }
  return undefined;
}

/** Means beside the number of cases that they are taken over. */
export function readAverages(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): AverageReading[] {
  const readings: AverageReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    figures.forEach((_, index) => {
      const reading = readAverage(t, sentence, figures, index);
      if (reading) readings.push(reading);
    });
  }
  return readings;
}
