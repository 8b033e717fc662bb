import type { NumberSpan, QuantityReading } from "../../quantity-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import type { NumberReading } from "./numbers.ts";

function numberSpan(t: EnglishText, { first, end, value }: NumberReading): NumberSpan {
  const span = spanOf(t, first, end);
  return { start: span.start, end: span.end, value };
}

/** The quantities of the text by their offsets, for rules that know no tokens. */
export function quantityReadings(t: EnglishText): QuantityReading[] {
  return t.quantities.map((quantity) => {
    const { start, end } = spanOf(t, quantity.first, quantity.end);
    const { upTo, upToNumber } = quantity;
    const reading: QuantityReading = {
      start,
      end,
      number: numberSpan(t, quantity.number),
      hedged: spanOf(t, quantity.hedgedFirst, quantity.hedgedEnd),
      kind: quantity.kind,
      value: quantity.value,
      unit: quantity.unit,
      firmness: quantity.firmness,
      step: quantity.step,
      roundStep: quantity.roundStep,
    };
    // Most numbers are no range; a spread for each would cost more than all the rest.
    if (upTo) reading.upTo = upTo;
    if (upToNumber) reading.upToNumber = numberSpan(t, upToNumber);
    return reading;
  });
}
