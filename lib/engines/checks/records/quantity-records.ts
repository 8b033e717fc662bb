import type { QuantityKind } from "../reading/quantity.ts";
import type { QuantityReading } from "../reading/quantity-reading.ts";
import { numberOf } from "../reading/rational.ts";
import type { RecordDraft, RecordKind } from "./reading-record.ts";

const KINDS: Record<QuantityKind, RecordKind> = {
  count: "number",
  ordinal: "ordinal",
  percent: "percent",
  points: "quantity",
  money: "money",
  measure: "quantity",
  duration: "duration",
};

/** A quantity, and the number in it for itself where a unit stands with it. */
function recordsOf(quantity: QuantityReading): RecordDraft[] {
  const { kind, start, end, number, value, upTo, unit } = quantity;
  const named = unit ? { unit } : {};
  const records: RecordDraft[] = [];
  if (kind !== "count" || upTo) {
    const ends = upTo ? { from: numberOf(value), to: numberOf(upTo) } : { value: numberOf(value) };
    const whole = upTo && kind === "count" ? "range" : KINDS[kind];
    records.push({ kind: whole, start, end, values: [{ ...ends, ...named }] });
  }
  if (kind !== "ordinal") {
    records.push({ kind: "number", ...number, values: [{ value: numberOf(value) }] });
  }
  return records;
}

/** The numbers of the text, with and without their units. */
export function quantityRecords(quantities: readonly QuantityReading[]): RecordDraft[] {
  return quantities.flatMap(recordsOf);
}
