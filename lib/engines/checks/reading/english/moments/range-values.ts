import type { CivilDate } from "../../civil-day.ts";
import type { TimeValue } from "../../time-reading.ts";
import { openerBefore, RANGE_JOINERS } from "../dates/range-words.ts";
import type { RangeEnd, RangeReading } from "../dates/time-expressions.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { monthSpan, monthsAround, yearSpan } from "./calendar-spans.ts";
import { daysOfDate } from "./date-moments.ts";
import { isoClock, isoDay, isoInstant } from "./iso-time.ts";
import type { Moment } from "./moment.ts";

/** What is printed of a range: its words and its ends. Token indices. */
export interface RangeRecord {
  first: number;
  end: number;
  values: TimeValue[];
}

/** Each first end with the nearest second end after it. */
function paired(from: readonly string[], to: readonly string[]): TimeValue[] {
  const inOrder = [...to].sort();
  return from.flatMap((start) => {
    const stop =
      inOrder.find((each) => each > start) ?? (from.length === 1 ? inOrder[0] : undefined);
    return stop === undefined ? [] : [{ from: start, to: stop }];
  });
}

/** The first days that an end of a range may mean, in the year of the other end where it has none. */
function startsOfEnd(
  t: EnglishText,
  end: RangeEnd,
  year: number | undefined,
  reference: CivilDate | undefined,
): string[] {
  if (end.kind === "clock") return [];
  if (end.kind === "year") {
    const { from, to } = yearSpan(end.year.year);
    return [isoDay(lowerAt(t, end.year.first) === "end" ? to : from)];
  }
  const { date } = end;
  const [day] = date.days;
  const own = date.year ?? year;
  if (day !== undefined) {
    return daysOfDate({ ...date, ...(own === undefined ? {} : { year: own }) }, day, reference).map(
      isoDay,
    );
  }
  const { month = 1 } = date;
  if (own !== undefined) return [isoDay(monthSpan(own, month).from)];
  return reference ? monthsAround(month, reference).map(({ from }) => isoDay(from)) : [];
}

const yearOf = (end: RangeEnd) => (end.kind === "date" ? end.date.year : undefined);

/** A range of dates, months or years; undefined for times of day. */
export function rangeOfDates(
  t: EnglishText,
  range: RangeReading,
  reference: CivilDate | undefined,
): RangeRecord | undefined {
  const { from, to, first, end } = range;
  const year = yearOf(to);
  const stops = startsOfEnd(t, to, undefined, reference);
  let starts = startsOfEnd(t, from, year, reference);
  const latest = [...stops].sort().at(-1) ?? "";
  // "Nov–Feb 2017" begins in the year before.
  if (year !== undefined && (starts[0] ?? "") > latest)
    starts = startsOfEnd(t, from, year - 1, reference);
  const values = paired(starts, stops);
  return values.length > 0 ? { first, end, values } : undefined;
}

function startsOf(t: EnglishText, moment: Moment): string[] {
  switch (moment.kind) {
    case "day":
      return moment.days.map(isoDay);
    case "period": {
      // "The end of 2008" is over when 2009 begins.
      const over = lowerAt(t, moment.first) === "end";
      return moment.spans.map(({ from, to }) => isoDay(over ? to : from));
    }
    case "clock":
      return moment.seconds.map(isoClock);
    case "instant":
      return moment.days.flatMap((day) => moment.seconds.map((each) => isoInstant(day, each)));
    default:
      return [];
  }
}

/** "between January 2019 and today", "from next Friday to 1 October": two moments and a joiner. */
export function rangeOfMoments(
  t: EnglishText,
  moment: Moment,
  byFirst: ReadonlyMap<number, Moment>,
): RangeRecord | undefined {
  const opener = openerBefore(t, moment.first);
  const joiner = lowerAt(t, moment.end);
  if (opener === "" || !(RANGE_JOINERS.has(joiner) || (joiner === "and" && opener === "between"))) {
    return undefined;
  }
  const to = byFirst.get(moment.end + 1);
  const values = to ? paired(startsOf(t, moment), startsOf(t, to)) : [];
  if (!to || values.length === 0) return undefined;
  const article = lowerAt(t, moment.first - 1) === "the" ? 2 : 1;
  return { first: moment.first - article, end: to.end, values };
}

const SKIPPED = new Set(["the", "around", "about"]);
const SINCE = new Set(["since", "starting"]);
const BEFORE = new Set(["before", "until", "till", "by"]);

interface Opened {
  first: number;
  side: "since" | "after" | "before";
  /** Where words after the moment belong to it. */
  end?: number;
}

/** Where the words that open a range on one side begin; undefined where none stand there. */
function openedBefore(t: EnglishText, moment: number): Opened | undefined {
  let first = moment;
  while (SKIPPED.has(lowerAt(t, first - 1))) first--;
  const word = lowerAt(t, first - 1);
  if (word === "as" && lowerAt(t, first - 3) === "as") {
    const early = lowerAt(t, first - 2) === "early";
    if (early || lowerAt(t, first - 2) === "late") {
      return { first: first - 3, side: early ? "since" : "before" };
    }
  }
  if (SINCE.has(word)) return { first: first - 1, side: "since" };
  if (word === "after") return { first: first - 1, side: "after" };
  if (BEFORE.has(word)) return { first: first - 1, side: "before" };
  if (word === "on" && lowerAt(t, first - 2) === "starting")
    return { first: first - 2, side: "since" };
  if (word !== "than") return undefined;
  const two = lowerAt(t, first - 2);
  if (two !== "later" && two !== "earlier") return undefined;
  const no = lowerAt(t, first - 3) === "no" ? 1 : 0;
  const side = (two === "later") === (no === 1) ? "before" : no === 1 ? "since" : "after";
  return { first: first - 2 - no, side };
}

/** "2012 or later", "3 p.m. or earlier". */
function openedAfter(t: EnglishText, { first, end }: Moment): Opened | undefined {
  if (lowerAt(t, end) !== "or") return undefined;
  const word = lowerAt(t, end + 1);
  if (word !== "later" && word !== "earlier") return undefined;
  return { first, end: end + 2, side: word === "later" ? "since" : "before" };
}

/** "since 2014", "before noon", "after January 1": a range that is open on one side. */
export function openRange(t: EnglishText, moment: Moment): RangeRecord | undefined {
  const opened = openedBefore(t, moment.first) ?? openedAfter(t, moment);
  if (!opened || moment.kind === "hours" || moment.kind === "stretch") return undefined;
  const { first, side, end = moment.end } = opened;
  const afterWhole = side === "after" && moment.kind === "period";
  const points = afterWhole ? moment.spans.map(({ to }) => isoDay(to)) : startsOf(t, moment);
  const values = points.map((point) => (side === "before" ? { to: point } : { from: point }));
  return values.length > 0 ? { first, end, values } : undefined;
}
