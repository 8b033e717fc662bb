import type { QuantityReading } from "../../quantity-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";

/** The quantities of the text by their offsets, for rules that know no tokens. */
export function quantityReadings(t: EnglishText): QuantityReading[] {
  return t.quantities.map((quantity) => {
    const { first, end, number, kind, value, upTo, unit, firmness, step, roundStep } = quantity;
    const span = spanOf(t, first, end);
    return {
      ...span,
      number: spanOf(t, number.first, number.end),
      hedged: span,
      kind,
      value,
      ...(upTo ? { upTo } : {}),
      unit,
      firmness,
      step,
      roundStep,
    };
  });
}
