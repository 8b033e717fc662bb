import { type Days, daysOf } from "../../days.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import type { RangeEnd, RangeReading } from "../dates/time-expressions.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import type { Length } from "./lengths.ts";

const REACH_AFTER = 10;
const REACH_BEFORE = 7;
/** What stands between a length and a range that have nothing to do with each other. */
const PARTS_THEM = new Set(
  "before after than ago older later earlier old and but ; while when until since from between per every each another more".split(
    " ",
  ),
);

/** The days of one end; the year of the other end where it has none of its own ("3 May to 9 May 2024"). */
function daysOfEnd(end: RangeEnd, otherYear: number | undefined): Days | undefined {
  if (end.kind === "year") return end.year.stretch ? undefined : daysOf(end.year.year);
  if (end.kind === "clock") return undefined;
  const year = end.date.year ?? otherYear;
  if (year === undefined || end.date.month === undefined || end.date.swapped) return undefined;
  return daysOf(year, end.date.month, end.date.days[0]);
}

const yearOf = (end: RangeEnd) =>
  end.kind === "date" ? end.date.year : end.kind === "year" ? end.year.year : undefined;

/** Both ends of a range as days; a range of days without a year lies in one year, whichever. */
function daysOfRange({ from, to }: RangeReading): { from: Days; to: Days } | undefined {
  const anyYear = yearOf(from) ?? yearOf(to) ?? 2023;
  const [a, b] = [daysOfEnd(from, anyYear), daysOfEnd(to, anyYear)];
  if (!a || !b || a.from.year > b.from.year) return undefined;
  return { from: a, to: b };
}

function clear(t: EnglishText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (PARTS_THEM.has(lowerAt(t, i)) || t.numberAt.has(i)) return false;
    if (isA(t, i, WORD.auxiliary | WORD.pastVerb)) return false;
  }
  return true;
}

/** "From 2009 to 2017, a period of eight years": what may stand before the length then. */
function introduced(t: EnglishText, first: number, end: number): boolean {
  const words = Array.from({ length: end - first }, (_, index) => lowerAt(t, first + index));
  return /^(?:, )?(?:for|a (?:period|span|total|stretch) of|, for|,|\(|— |– )$/.test(
    words.join(" "),
  );
}

/** A length beside the range of dates that it spans: "eight years as president from 2009 to 2017". */
export function readWithRange(dated: DatedText, lengths: readonly Length[]): ElapsedReading[] {
  const { t, ranges } = dated;
  const readings: ElapsedReading[] = [];
  let from = 0;
  for (const length of lengths) {
    const sentence = sentenceIndexAt(t, length.first);
    while (from < ranges.length && (ranges[from]?.end ?? 0) < length.first - REACH_BEFORE) from++;
    for (let i = from; i < ranges.length; i++) {
      const range = ranges[i] as RangeReading;
      if (range.first > length.end + REACH_AFTER) break;
      if (sentenceIndexAt(t, range.first) !== sentence) continue;
      const after = range.first >= length.end && clear(t, length.end, range.first);
      const before = range.end <= length.first && introduced(t, range.end, length.first);
      // "Six years from 1915 to 1918 and 1940 to 1945" is the sum of both.
      const more = /^(?:and|,)$/.test(lowerAt(t, range.end)) && dated.rangeAt.has(range.end + 1);
      const days = (after || before) && !more ? daysOfRange(range) : undefined;
      if (!days) continue;
      const span = spanOf(t, range.first, range.end);
      readings.push({
        stated: spanOf(t, Math.min(length.first, range.first), Math.max(length.end, range.end)),
        length: spanOf(t, length.first, length.end),
        count: length.count,
        unit: length.unit,
        firmness: length.firmness,
        from: { ...days.from, span },
        to: { ...days.to, span, because: "the dates beside it" },
        counts: "between",
        anniversary: false,
        sure: true,
        sentence: sentenceSpanAt(t, length.first),
      });
      break;
    }
  }
  return readings;
}
