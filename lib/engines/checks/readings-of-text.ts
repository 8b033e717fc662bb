import { readInput, type TextInput } from "./read-input.ts";
import { nameRecords } from "./records/name-records.ts";
import { ageRecords, quantityRecords } from "./records/quantity-records.ts";
import type { ReadingRecord } from "./records/reading-record.ts";
import { timeRecords } from "./records/time-records.ts";

/**
 * What is read of a text before any rule looks at it: every number, date, name, place and quotation
 * with its value, in the order of the text, the longer one first where two begin together. Throws a
 * RangeError where `publishedOn` is no date of the calendar.
 */
export function readingsOfText(input: TextInput): ReadingRecord[] {
  const { text } = input;
  const { reading } = readInput(input);
  return [
    ...quantityRecords(text, reading.quantities),
    ...ageRecords(reading.bareAges),
    ...timeRecords(reading.times()),
    ...nameRecords(text, reading.facts),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end, values }) => ({
      kind,
      start,
      end,
      exact: text.slice(start, end),
      values,
    }));
}
