import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isDash, isPlainWord, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { countedBy, isKindOf } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { comeNear } from "./part-lists.ts";
import { inOneMeasure, onePart, type Part, partOf, sumReading } from "./sum-readings.ts";

const MORE = new Set(["more", "additional", "extra", "another", "further", "new"]);
const HAD = new Set(
  "had held has holds previously already previous had: from was were with".split(" "),
);
const REACH_ITEM = 12;

/** Where the words "in all" after a figure end; undefined where none stand there. */
function totalAfter(t: EnglishText, figure: Figure): number | undefined {
  return totalEnd(t, figure.end) ?? totalEnd(t, countedBy(t, figure).end);
}

function totalEnd(t: EnglishText, at: number): number | undefined {
  const one = lowerAt(t, at);
  if (one === "altogether" || one === "overall" || one === "combined") return at + 1;
  const two = lowerAt(t, at + 1);
  const told = one === "in" ? two === "all" || two === "total" : one === "all" && two === "told";
  return told ? at + 2 : undefined;
}

const TOTALS = new Set(["total", "sum", "tally", "toll", "count", "haul"]);

/** Where the words before a figure that make it a total begin: "for a total of", "bringing the total to". */
function totalBefore(t: EnglishText, { governor, lead }: Figure): number | undefined {
  if (lowerAt(t, lead - 1) === "combined") return lead - 1;
  const word = lowerAt(t, governor);
  if (word === "totalling" || word === "totaling") return governor;
  if (word !== "of" && word !== "to") return undefined;
  for (let i = lead - 1; i >= Math.max(0, lead - 7); i--) {
    const lower = lowerAt(t, i);
    if (TOTALS.has(lower)) return i;
    if (lower === "," || lower === ";" || lower === ".") return undefined;
  }
  return undefined;
}

const SEPARATORS = new Set([",", "and", "plus"]);
const LEADS_TO_TOTAL = new Set(["for", "bringing", "making", "giving", "taking"]);

/** The parts that end right before token `before`, joined by commas and "and". */
function partsBefore(
  t: EnglishText,
  figures: readonly Figure[],
  before: number,
): { figures: Figure[]; singles: Part[] } {
  const parts: Figure[] = [];
  const singles: Part[] = [];
  let joined = false;
  let limit = before;
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i] as Figure;
    if (figure.end > before) continue;
    if (limit - figure.end > REACH_ITEM) break;
    let separator = "";
    for (let k = figure.end; k < limit; k++) {
      const lower = lowerAt(t, k);
      if (lower === ";" || lower === ":") return { figures: [], singles: [] };
      if (SEPARATORS.has(lower) || isDash(t, k)) separator = lower;
      const single = lowerAt(t, k + 1) === "a" || lowerAt(t, k + 1) === "an";
      if (single && SEPARATORS.has(lower) && k + 2 < limit && isPlainWord(t, k + 2)) {
        singles.push(onePart(k + 1, k + 3));
        joined ||= lower === "and";
      }
      if (parts.length === 0 && LEADS_TO_TOTAL.has(lower)) separator = lower;
    }
    if (separator === "") break;
    if (parts.length > 0 && separator === "and") joined = true;
    parts.unshift(figure);
    limit = figure.lead;
  }
  return joined ? { figures: parts, singles } : { figures: [], singles: [] };
}

const AT_FIRST = new Set(["once", "instantly", "immediately", "scene", "spot", "outright"]);
const REACH_FIRST = 5;

/** "bringing the toll to 31": there may have been some before, unless the first are told of. */
function mayHaveBegun(t: EnglishText, total: Figure, [first]: readonly Figure[]): boolean {
  if (lowerAt(t, total.governor) !== "to") return false;
  const from = first?.end ?? 0;
  for (let i = from; i < from + REACH_FIRST; i++) if (AT_FIRST.has(lowerAt(t, i))) return false;
  return true;
}

function totalReading(
  t: EnglishText,
  sentence: Sentence,
  figures: readonly Figure[],
  index: number,
): SumReading | undefined {
  const total = figures[index] as Figure;
  const after = totalAfter(t, total);
  const start = totalBefore(t, total);
  if (after === undefined && start === undefined) return undefined;
  const { noun, end } = countedBy(t, total);
  const before = partsBefore(t, figures.slice(0, index), start ?? total.lead);
  const parts = before.figures.filter((part) => inOneMeasure(total, part));
  if (parts.length + before.singles.length < 2 || parts.length === 0) return undefined;
  // "The driver, two passengers and a child": what stands before the first figure is not counted.
  const open = SEPARATORS.has(lowerAt(t, (parts[0] as Figure).lead - 1));
  const nouns = parts.map((part) => countedBy(t, part).noun);
  const alike = nouns.every((each) => isKindOf(each, noun === "" ? "person" : noun));
  const told = new Set(nouns.filter((each) => each !== "")).size <= 1;
  const all = [...parts.map((part) => partOf(t, part)), ...before.singles];
  // "22 posts, 11 aides and seven vans, *a total of* 42 jobs": said of all those before it.
  const said =
    start !== undefined && lowerAt(t, start - 1) === "a" && lowerAt(t, start - 2) === ",";
  const near = said && before.singles.length === 0 && comeNear(total, all, nouns);
  return sumReading(t, sentence, total, all, {
    cover: after === undefined && mayHaveBegun(t, total, parts) ? "some" : "all",
    sure: !open && (alike || near || (noun === "" && told)),
    end: Math.max(end, after ?? 0),
  });
}

const GAINS = new Set(
  "gained gains gaining gain added adds adding reported recorded confirmed".split(" "),
);

/** "gained eight seats, lifting its total to 51": what is added where the total says so. */
function isGained(t: EnglishText, { governor }: Figure, total: Figure): boolean {
  return GAINS.has(lowerAt(t, governor)) && lowerAt(t, total.governor) === "to";
}

/** "12 more seats": what is added; where the figure counts something, behind its number. */
function isAdded(t: EnglishText, figure: Figure): boolean {
  return MORE.has(lowerAt(t, figure.end)) || MORE.has(lowerAt(t, figure.lead - 1));
}

function isOnTop(t: EnglishText, { governor }: Figure): boolean {
  const two = `${lowerAt(t, governor - 1)} ${lowerAt(t, governor)}`;
  return two === "top of" || two === "addition to";
}

/** "it had 75", "the 75 already there", "on top of the 75": what there was before. */
function isHeld(t: EnglishText, figure: Figure): boolean {
  const { end } = countedBy(t, figure);
  const governor = lowerAt(t, figure.governor);
  if (HAD.has(governor) || lowerAt(t, end) === "already") return true;
  const stood = governor === "at" && lowerAt(t, figure.governor - 1) === "stood";
  return stood || isOnTop(t, figure);
}

/** "won 12 more seats, for 90 in all; it had 75" */
function growthReading(
  t: EnglishText,
  sentence: Sentence,
  total: Figure,
  figures: readonly Figure[],
): SumReading | undefined {
  const others = figures.filter((figure) => figure !== total && inOneMeasure(total, figure));
  const added =
    others.find((figure) => isAdded(t, figure)) ??
    others.find((figure) => isGained(t, figure, total)) ??
    (others.length === 2 && others.some((figure) => isOnTop(t, figure))
      ? others.find((figure) => !isHeld(t, figure))
      : undefined);
  const before = others.find((figure) => figure !== added && isHeld(t, figure));
  if (!added || !before) return undefined;
  const nouns = [total, added, before].map((each) => countedBy(t, each).noun).filter(Boolean);
  if (new Set(nouns).size > 1) return undefined;
  return sumReading(t, sentence, total, [partOf(t, before), partOf(t, added)], {
    cover: "all",
    sure: true,
    end: Math.max(countedBy(t, total).end, totalAfter(t, total) ?? 0),
  });
}

/** The figures of a sentence and of the one right behind it. */
function withNext(
  { sentence, figures }: FigureSentence,
  next: FigureSentence | undefined,
): readonly Figure[] | undefined {
  return next?.sentence.first === sentence.end ? [...figures, ...next.figures] : undefined;
}

/** Totals told after their parts: "12 men and nine women, 21 in all", "90 in all; it had 75". */
export function readSumsInAll(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const readings: SumReading[] = [];
  sentences.forEach((own, at) => {
    const { sentence, figures } = own;
    const isTotal = (figure: Figure) =>
      totalBefore(t, figure) !== undefined || totalAfter(t, figure) !== undefined;
    const index = figures.findIndex(isTotal);
    const total = figures[index];
    if (!total) return;
    const before = sentences[at - 1];
    const near = [figures, withNext(own, sentences[at + 1]), before && withNext(before, own)];
    let reading = totalReading(t, sentence, figures, index);
    for (const each of near) reading ??= each && growthReading(t, sentence, total, each);
    if (reading) readings.push(reading);
  });
  return readings;
}
