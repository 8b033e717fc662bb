import type { BareAge } from "../reading/age-reading.ts";
import type { QuantityKind } from "../reading/quantity.ts";
import type { NumberSpan, QuantityReading } from "../reading/quantity-reading.ts";
import { numberOf } from "../reading/rational.ts";
import type { RecordDraft, RecordKind, RecordValue } from "./reading-record.ts";

const KINDS: Record<QuantityKind, RecordKind> = {
  count: "number",
  ordinal: "ordinal",
  percent: "percent",
  points: "quantity",
  money: "money",
  measure: "quantity",
  duration: "number",
  age: "age",
  share: "number",
};

const LETTER = /\p{L}/u;

/** The bounds that a range or a hedge sets; undefined where the number stands for itself. */
function boundsOf({ value, upTo, firmness }: QuantityReading): RecordValue | undefined {
  if (upTo) return { from: numberOf(value), to: numberOf(upTo) };
  if (firmness === "at least") return { from: numberOf(value) };
  return firmness === "at most" ? { to: numberOf(value) } : undefined;
}

function numberRecord({ start, end, value }: NumberSpan): RecordDraft {
  return { kind: "number", start, end, values: [{ value: numberOf(value) }] };
}

/** A quantity, the range that it sets, and the number in it for itself where a unit stands with it. */
function recordsOf(text: string, quantity: QuantityReading): RecordDraft[] {
  const { kind, start, end, number, upTo, upToNumber, hedged, unit } = quantity;
  const named = unit ? { unit } : {};
  const value = numberOf(quantity.value);
  const records: RecordDraft[] = [];
  const bounds = boundsOf(quantity);
  if (bounds) records.push({ kind: "range", ...hedged, values: [{ ...bounds, ...named }] });
  // A length of time is printed with the other expressions of time.
  if (kind !== "count" && kind !== "share" && kind !== "duration") {
    const span = upToNumber ? { start: upToNumber.start, end } : { start, end };
    const values = [{ value: upTo ? numberOf(upTo) : value, ...named }];
    records.push({ kind: KINDS[kind], ...span, values });
  }
  // "180ml" is written as one word: no number stands in it for itself.
  const glued = number.end < end && LETTER.test(text.charAt(number.end));
  if (kind !== "ordinal" && !glued) records.push(numberRecord(number));
  if (upToNumber) records.push(numberRecord(upToNumber));
  return records;
}

/** The numbers of the text, with and without their units. */
export function quantityRecords(
  text: string,
  quantities: readonly QuantityReading[],
): RecordDraft[] {
  return quantities.flatMap((quantity) => recordsOf(text, quantity));
}

/** The ages that stand alone beside a name: 58 in "Ann Cole, 58,". */
export function ageRecords(ages: readonly BareAge[]): RecordDraft[] {
  return ages.map(({ start, end, age }) => ({
    kind: "age",
    start,
    end,
    values: [{ value: age, unit: "year" }],
  }));
}
