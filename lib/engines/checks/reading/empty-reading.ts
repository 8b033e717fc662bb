import { NO_ARITHMETIC } from "./arithmetic-reading.ts";
import type { TextReading } from "./text-reading.ts";

/** A reading in which nothing has been read yet: a language fills in what it can read. */
export function emptyReading(text: string, language: string): TextReading {
  return {
    text,
    language,
    sentences: [],
    quantities: [],
    enumerations: [],
    nameLists: [],
    countMentions: [],
    weekdayDates: [],
    relativeDates: [],
    ages: [],
    bareAges: [],
    calendar: [],
    elapsed: [],
    blocks: [],
    headFigures: [],
    headTimes: [],
    figures: () => [],
    attributedFigures: () => [],
    times: () => [],
    dateOrder: [],
    clockPairs: [],
    seasonalTimes: [],
    quotes: [],
    strayQuoteMarks: [],
    claims: [],
    identifiers: [],
    arithmetic: NO_ARITHMETIC,
    conversions: [],
    rates: [],
    scaledFigures: [],
    mentions: [],
    writtenDates: [],
    negations: () => [],
    placeClaims: [],
    facts: [],
  };
}
