import { compare } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { areAll, areApart, countedBy, isKindOf } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { inOneMeasure, isDenied, type Part, partOf, sumReading } from "./sum-readings.ts";

const REACH = 14;

/** Whether the words before a figure take it out of a whole: "including five", "among them two". */
function isIncluded(t: EnglishText, from: number, figure: Figure): boolean {
  const before = lowerAt(t, figure.lead - 1);
  if (before === "including" || before === "include" || before === "includes") return true;
  const two = `${lowerAt(t, figure.lead - 2)} ${before}`;
  if (two === "among them" || two === "of whom" || two === "of which") return true;
  const after = `${lowerAt(t, figure.end)} ${lowerAt(t, figure.end + 1)}`;
  return (after === "of them" || after === "of whom" || after === "of which") && figure.lead > from;
}

const PLACED = new Set(["in", "at", "from", "on", "for"]);

/** The token after a part, its "of them" and "were". */
function afterOf(t: EnglishText, { end }: Figure): number {
  const after = lowerAt(t, end) === "of" ? end + 2 : end;
  return isA(t, after, WORD.auxiliary) ? after + 1 : after;
}

/** "…, nine women" and "… and nine women", but not "…, and 21 were hurt". */
function isNext(t: EnglishText, figure: Figure): boolean {
  const before = lowerAt(t, figure.lead - 1);
  if (before === ",") return countedBy(t, figure).noun !== "";
  return before === "and" && lowerAt(t, figure.lead - 2) !== ",";
}

function includedParts(
  t: EnglishText,
  whole: Figure,
  rest: readonly Figure[],
): { parts: Figure[]; nouns: string[] } {
  const { noun, end } = countedBy(t, whole);
  const parts: Figure[] = [];
  for (const figure of rest) {
    const follows = parts.length > 0 && isNext(t, figure);
    if (!isIncluded(t, end, figure) && !follows) break;
    if (parts.length === 0 && figure.lead - end > REACH) break;
    if (!inOneMeasure(whole, figure)) break;
    if (!isKindOf(countedBy(t, figure).noun, noun === "" ? "person" : noun)) break;
    parts.push(figure);
  }
  return { parts, nouns: parts.map((part) => countedBy(t, part).noun) };
}

/** Whether parts without a noun of their own may be parts of another figure before. */
function mayHold(figure: Figure, parts: readonly Figure[], nouns: readonly string[]): boolean {
  if (nouns.some((noun) => noun !== "")) return false;
  return parts.every((part) => compare(part.quantity.value, figure.quantity.value) <= 0);
}

/** Parts that the text takes out of a whole; none of them can exceed it. */
export function readSumsWithin(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const readings: SumReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    figures.forEach((whole, index) => {
      const { kind, upTo } = whole.quantity;
      if ((kind !== "count" && kind !== "money") || upTo) return;
      const { parts, nouns } = includedParts(t, whole, figures.slice(index + 1));
      if (parts.length === 0) return;
      const told: Part[] = parts.map((part) => partOf(t, part));
      // "300 schools in six counties, including 120 in Ely": of what it is a part is left open.
      const other = figures.slice(0, index).some((figure) => mayHold(figure, parts, nouns));
      const placed = parts.every((part) => PLACED.has(lowerAt(t, afterOf(t, part))));
      const last = parts[parts.length - 1] as Figure;
      const { noun } = countedBy(t, whole);
      if (parts.length === 2 && (isDenied(t, last.end) || areAll(nouns, noun))) {
        readings.push(sumReading(t, sentence, whole, told, { cover: "all", sure: !other }));
        return;
      }
      const apart = told.length > 1 && (placed || areApart(nouns));
      readings.push(
        sumReading(t, sentence, whole, told, { cover: apart ? "some" : "each", sure: !other }),
      );
    });
  }
  return readings;
}
