import { readInput, type TextInput } from "./read-input.ts";
import type { Span } from "./reading/span.ts";
import { nameRecords } from "./records/name-records.ts";
import { ageRecords, quantityRecords } from "./records/quantity-records.ts";
import type { ReadingRecord, RecordDraft } from "./records/reading-record.ts";
import { timeRecords } from "./records/time-records.ts";

/** Those of the spans that overlap one of the others; both in the order of the text. */
function within(spans: readonly Span[], others: readonly Span[]): Span[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}

/** Leaves out the numbers that are days and years of a date: 17 in "May 17". */
function withoutDays(records: readonly RecordDraft[], dates: readonly Span[]): RecordDraft[] {
  let at = 0;
  return [...records]
    .sort((a, b) => a.start - b.start)
    .filter(({ kind, start, end }) => {
      while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      const date = dates[at];
      const inside = date !== undefined && start >= date.start && end <= date.end;
      return !inside || (kind !== "number" && kind !== "ordinal");
    });
}

/**
 * What is read of a text before any rule looks at it: every number, date, name, place and quotation
 * with its value, in the order of the text, the longer one first where two begin together. Throws a
 * RangeError where `publishedOn` is no date of the calendar.
 */
export function readingsOfText(input: TextInput): ReadingRecord[] {
  const { text } = input;
  const { reading } = readInput(input);
  const times = timeRecords(reading.times());
  return [
    ...withoutDays(quantityRecords(text, reading.quantities), within(reading.writtenDates, times)),
    ...ageRecords(reading.bareAges),
    ...times,
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
