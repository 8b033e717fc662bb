import type { NumberSpan, QuantityReading } from "../../quantity-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import type { NumberReading } from "./numbers.ts";

function numberSpan(t: EnglishText, { first, end, value }: NumberReading): NumberSpan {
  return { ...spanOf(t, first, end), value };
}

/** The quantities of the text by their offsets, for rules that know no tokens. */
export function quantityReadings(t: EnglishText): QuantityReading[] {
  return t.quantities.map((quantity) => {
    const { number, upToNumber, upTo } = quantity;
    return {
      ...spanOf(t, quantity.first, quantity.end),
      number: numberSpan(t, number),
      ...(upToNumber ? { upToNumber: numberSpan(t, upToNumber) } : {}),
      hedged: spanOf(t, quantity.hedgedFirst, quantity.hedgedEnd),
      kind: quantity.kind,
      value: quantity.value,
      ...(upTo ? { upTo } : {}),
      unit: quantity.unit,
      firmness: quantity.firmness,
      step: quantity.step,
      roundStep: quantity.roundStep,
    };
  });
}
