import type { PrintedFigure } from "../reading/change-reading.ts";
import { numberOf } from "../reading/rational.ts";
import type { Span } from "../reading/span.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft } from "../rule.ts";
import type { Agreement } from "./rounding.ts";

/** A figure held against what the others beside it give. */
export interface HeldFigure
  extends Pick<FindingDraft, "stated" | "computed" | "steps" | "tolerance"> {
  agreement: Agreement;
  /** What is told where it holds, and where it does not. */
  holds: string;
  fails: string;
  suggestions: string[];
  /** The ordinary reading by which figures that were rounded give it. */
  byRounding: string;
  figure: Span;
  others: readonly (PrintedFigure | undefined)[];
  values: FindingDraft["values"];
}

const IN_QUOTATION = "It stands in a quotation: the speaker may have said it so.";

/** The values of figures, those that are not printed left out. */
export function valuesOf(figures: readonly (PrintedFigure | undefined)[]): number[] {
  return figures.flatMap((figure) => (figure ? [numberOf(figure.quantity.value)] : []));
}

/** The finding of a figure that agrees with those beside it, may by rounding, or does not. */
export function agreementFinding(
  reading: { stated: Span; quoted: boolean; sentence: Span },
  held: HeldFigure,
): FindingDraft {
  const { agreement, holds, fails, figure, others, byRounding, ...told } = held;
  const rounded = agreement === "by rounding";
  const outcome: Outcome =
    agreement === "holds" ? "consistent" : rounded || reading.quoted ? "possible" : "contradiction";
  return {
    ...told,
    outcome,
    message: outcome === "consistent" ? holds : fails,
    suggestions: outcome === "consistent" ? [] : held.suggestions,
    ...(outcome === "possible" ? { reconciliation: rounded ? byRounding : IN_QUOTATION } : {}),
    spans: [
      { role: "stated", ...reading.stated },
      { role: "anchor", start: figure.start, end: figure.end },
      ...others.flatMap((other) =>
        other ? [{ role: "item" as const, start: other.start, end: other.end }] : [],
      ),
    ],
    sentence: reading.sentence,
  };
}
