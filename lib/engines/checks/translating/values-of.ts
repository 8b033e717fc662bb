import { decimalText, integerOf } from "../reading/rational.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Placed } from "./pair-values.ts";

/** A number or a date of one text, as two languages can be compared by it. */
export interface TranslatedValue extends Placed, Span {
  /** The value in words that both languages' readers understand. */
  shown: string;
}

const two = (number: number) => String(number).padStart(2, "0");

/** Numbers up to this are often not written as such: the dual of Arabic, "a", "both". */
const SMALL = 2;

/** Every date of a text, by year, month and day as written. */
export function datesOf({ text, writtenDates }: TextReading): TranslatedValue[] {
  return writtenDates.map(({ start, end, year, month, day }) => {
    const shown = [
      year ?? "",
      month === undefined ? "" : two(month),
      day === undefined ? "" : two(day),
    ]
      .filter((part) => part !== "")
      .join("-");
    return { key: shown, kind: "date", place: start / text.length, start, end, shown };
  });
}

/** Every number of a text that a translation must keep: not those of dates, nor one and two. */
export function numbersOf({ text, quantities, writtenDates }: TextReading): TranslatedValue[] {
  const dates = [...writtenDates].sort((a, b) => a.start - b.start);
  let from = 0;
  return quantities.flatMap((quantity): TranslatedValue[] => {
    const { start, end, kind, value, upTo, unit } = quantity;
    while (from < dates.length && (dates[from]?.end ?? 0) <= start) from++;
    if (start >= (dates[from]?.start ?? Number.POSITIVE_INFINITY)) return [];
    const integer = integerOf(value);
    if (kind === "ordinal" || (integer !== undefined && integer <= SMALL)) return [];
    const number = decimalText(value, 6) + (upTo ? `–${decimalText(upTo, 6)}` : "");
    // A measure may be given in another unit: its kind alone tells what it could be a slip of.
    const shown = unit === "" ? number : `${number} ${unit}`;
    return [{ key: number, kind, place: start / text.length, start, end, shown }];
  });
}
