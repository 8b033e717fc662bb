import { MONTH_NAMES } from "../../civil-day.ts";
import { daysInWords } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import { numberOf } from "../../rational.ts";
import { type DatedText, readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";

export const published = { year: 2024, month: 5, day: 17 };

/** What a reader makes of a text: count, unit, and the dates between which it lies. */
export function show(text: string, read: (dated: DatedText) => ElapsedReading[]) {
  return read(readDatedText(readEnglishText(text))).map(({ stated, count, unit, from, to }) => [
    text.slice(stated.start, stated.end),
    `${numberOf(count)} ${unit}`,
    daysInWords(from, MONTH_NAMES),
    to.span ? daysInWords(to, MONTH_NAMES) : to.because,
  ]);
}
