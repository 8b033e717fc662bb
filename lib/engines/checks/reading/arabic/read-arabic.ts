import { emptyReading } from "../empty-reading.ts";
import { readQuoteReadings } from "../quotes/quote-readings.ts";
import type { ReadingContext, TextReading } from "../text-reading.ts";
import { sentenceSpanAt, spanOf } from "./arabic-text.ts";
import { readRelativeDates, readWeekdayDates } from "./dated.ts";
import { readDates } from "./dates.ts";
import { readEnumerations } from "./enumerations.ts";
import { readFacts } from "./facts.ts";
import { readNegations } from "./negations.ts";
import { readQuantities } from "./quantities.ts";
import { readArabicText } from "./read-arabic-text.ts";
import { readWeekdays } from "./weekdays.ts";
import { readYearsAgo } from "./years-ago.ts";

/** Reads an Arabic text: numbers, days and dates, countries, and the lists of them. */
export function readArabic(text: string, { publishedOn }: ReadingContext): TextReading {
  const t = readArabicText(text);
  const dates = readDates(t);
  const weekdays = readWeekdays(t);
  const weekdayDates = readWeekdayDates(t, dates, weekdays, publishedOn);
  return {
    ...emptyReading(text, "ar"),
    sentences: t.sentences.map(({ first, end }) => spanOf(t, first, end)),
    quantities: readQuantities(t),
    enumerations: readEnumerations(t),
    weekdayDates,
    relativeDates: [
      ...readRelativeDates(t, weekdays, weekdayDates, publishedOn),
      ...readYearsAgo(t, publishedOn),
    ],
    quotes: readQuoteReadings(t, (token) => sentenceSpanAt(t, token)),
    writtenDates: dates.map(({ first, end, year, month, day }) => ({
      ...spanOf(t, first, end),
      year,
      month,
      day,
    })),
    negations: () => readNegations(t),
    facts: readFacts(t, dates, weekdays),
  };
}
