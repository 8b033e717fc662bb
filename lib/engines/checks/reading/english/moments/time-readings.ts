import type { CivilDate } from "../../civil-day.ts";
import type { TimeReading } from "../../time-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { type EnglishText, isA } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { clockMoments, hoursOfRange, partMoments } from "./clock-moments.ts";
import { compose } from "./compose.ts";
import { dateMoments, periodMoments, weekdayMoments, yearMoments } from "./date-moments.ts";
import { holidayMoments } from "./holidays.ts";
import { isoMoment } from "./iso-time.ts";
import { durationRecords, type LengthRecord, setRecords } from "./lengths-and-sets.ts";
import type { Moment } from "./moment.ts";
import { openRange, type RangeRecord, rangeOfDates, rangeOfMoments } from "./range-values.ts";
import { termMoments } from "./term-moments.ts";
import { weekMoments } from "./week-moments.ts";

interface Extent {
  first: number;
  end: number;
}

/** Keeps the longest of what overlaps, the first given where two are equal. */
function withoutOverlap<T extends Extent>(readings: readonly T[]): T[] {
  const longest = [...readings].sort((a, b) => b.end - b.first - (a.end - a.first));
  const taken = new Set<number>();
  const kept = longest.filter(({ first, end }) => {
    for (let i = first; i < end; i++) if (taken.has(i)) return false;
    for (let i = first; i < end; i++) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

const indicesOf = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, offset) => first + offset);
const firstOf = (moment: Moment) => [moment.first, moment] as const;

function momentsOf(dated: DatedText, reference: CivilDate | undefined): Moment[] {
  const { t, ranges } = dated;
  const parts: number[] = [];
  const words: number[] = [];
  t.tokens.forEach((_, index) => {
    if (isA(t, index, WORD.partOfDay)) parts.push(index);
    if (isA(t, index, WORD.timeUnit | WORD.temporal)) words.push(index);
  });
  const days = [...dateMoments(dated, reference), ...holidayMoments(dated, reference)];
  const weekdays = weekdayMoments(dated, reference);
  const byFirst = new Map([...weekdays, ...days].map(firstOf));
  const terms = termMoments(dated, words, byFirst, reference);
  const periods = [...periodMoments(dated, reference), ...yearMoments(dated)];
  const wholes = new Map([...byFirst, ...[...periods, ...terms].map(firstOf)]);
  return withoutOverlap([
    ...weekMoments(t, wholes),
    ...terms,
    ...days,
    ...weekdays,
    ...periods,
    ...ranges.flatMap((range) => hoursOfRange(range) ?? []),
    ...clockMoments(dated),
    ...partMoments(t, parts),
  ]);
}

type Draft = Extent & Pick<TimeReading, "kind" | "values">;

const asRange = (record: RangeRecord): Draft => ({ ...record, kind: "range" });

function hasMeaning(moment: Moment): boolean {
  return isoMoment(moment).values.length > 0;
}

const two = (number: number) => String(number).padStart(2, "0");

/** What is known of a date or weekday where no reference tells its year or week: "--05-17", "-W-5". */
function openDates({ dates, weekdays }: DatedText): Draft[] {
  const days = dates.flatMap(({ first, end, year, month, days: [day, more], swapped }): Draft[] => {
    if (year !== undefined || !month || more !== undefined || swapped) return [];
    const value = `--${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
    return [{ first, end, kind: "date", values: [{ value }] }];
  });
  const bare = weekdays.map(
    ({ at, weekday }): Draft => ({
      first: at,
      end: at + 1,
      kind: "date",
      values: [{ value: `-W-${weekday + 1}` }],
    }),
  );
  return [...days, ...bare];
}

/** The full stop of "Aug." ends its sentence where nothing goes on after it. */
function spanWithoutStop(t: EnglishText, first: number, end: number) {
  const span = spanOf(t, first, end);
  const last = t.tokens[end - 1];
  const ends = last !== undefined && isA(t, end - 1, WORD.month) && last.text.endsWith(".");
  return ends && t.tokens[end] === undefined ? { ...span, end: span.end - 1 } : span;
}

/**
 * Every expression of time with its values in ISO 8601, in order: what `stet read` prints. What
 * counts from the day of publication is left out where that is not known; a date has no year then.
 */
export function timeReadings(dated: DatedText, reference: CivilDate | undefined): TimeReading[] {
  const { t, ranges } = dated;
  const ranged = ranges.flatMap((range) => rangeOfDates(t, range, reference) ?? []);
  // The ends of a range are no moments of their own.
  const inside = new Set(ranged.flatMap(({ first, end }) => indicesOf(first, end)));
  const free = momentsOf(dated, reference).filter(({ first }) => !inside.has(first));
  const moments = compose(t, free).filter(hasMeaning);
  const byFirst = new Map(moments.map(firstOf));
  const drafts: Draft[] = [
    ...ranged.map(asRange),
    ...moments.flatMap((moment) => rangeOfMoments(t, moment, byFirst) ?? []).map(asRange),
    ...moments.flatMap((moment) => openRange(t, moment) ?? []).map(asRange),
    ...moments.map(({ first, end, ...rest }) => ({
      first,
      end,
      ...isoMoment({ first, end, ...rest }),
    })),
    ...setRecords(dated).map((record: LengthRecord): Draft => ({ ...record, kind: "set" })),
    ...(reference ? [] : openDates(dated)),
    ...durationRecords(dated).map(
      (record: LengthRecord): Draft => ({ ...record, kind: "duration" }),
    ),
  ];
  return withoutOverlap(drafts).map(({ first, end, kind, values }) => ({
    ...spanWithoutStop(t, first, end),
    kind,
    values,
  }));
}
