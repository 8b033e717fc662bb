import type { PrintedFigure } from "../../change-reading.ts";
import { rational } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { countedBy, isOfBody } from "./counted-things.ts";
import type { Figure } from "./figures.ts";

/** A part of a whole. Token indices, `end` exclusive. */
export interface Part {
  first: number;
  end: number;
  figure: PrintedFigure["quantity"];
}

const ONE: PrintedFigure["quantity"] = {
  kind: "count",
  value: rational(1n),
  unit: "",
  firmness: "exactly",
  step: rational(1n),
  roundStep: rational(1n),
};

/** "a woman", "the other": one of them. */
export const onePart = (first: number, end: number): Part => ({ first, end, figure: ONE });

/** A figure as a part, with the noun that it counts. */
export function partOf(t: EnglishText, figure: Figure, from = figure.lead): Part {
  return { first: from, end: countedBy(t, figure).end, figure: figure.quantity };
}

/** A whole with its parts as the rule sees it. */
export function sumReading(
  t: EnglishText,
  sentence: Sentence,
  whole: Figure,
  parts: readonly Part[],
  { cover, sure, end }: Pick<SumReading, "cover" | "sure"> & { end?: number },
): SumReading {
  const counted = countedBy(t, whole);
  return {
    stated: spanOf(t, isOfBody(t, whole) ? whole.governor - 1 : whole.lead, end ?? counted.end),
    whole: { ...spanOf(t, whole.first, whole.end), quantity: whole.quantity },
    parts: parts.map((part) => ({ ...spanOf(t, part.first, part.end), quantity: part.figure })),
    cover,
    sure,
    quoted: (t.quoteOf[whole.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** Whether two figures can be whole and part: both counts, or in one unit. */
export function inOneMeasure(a: Figure, b: Figure): boolean {
  const [one, two] = [a.quantity, b.quantity];
  // "21 points and Cole 19": a count without its unit takes that of the other.
  const unnamed = one.kind === "count" && (one.unit === "" || two.unit === "");
  const alike = one.kind === two.kind && (one.unit === two.unit || unnamed);
  return alike && !one.upTo && !two.upTo;
}

const BE_OR_DO = new Set("do did does are were is was have had has will would could".split(" "));

/** "and nine do not": all that the part before leaves. */
export function isDenied(t: EnglishText, end: number): boolean {
  const verb = lowerAt(t, end);
  return (BE_OR_DO.has(verb) && lowerAt(t, end + 1) === "not") || verb.endsWith("n't");
}
