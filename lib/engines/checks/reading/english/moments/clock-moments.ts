import type { DatedText } from "../dates/dated-text.ts";
import type { ClockReading, RangeReading } from "../dates/time-expressions.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { ClockSpan, Moment } from "./moment.ts";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** The parts of the day as newspapers use them, in hours. */
const PARTS = new Map<string, readonly [number, number]>([
  ["morning", [8, 12]],
  ["afternoon", [12, 16]],
  ["evening", [16, 20]],
  ["night", [20, 24]],
]);
const LAST_SECOND = DAY - 1;

/** The hours of a part of the day; the night as far as the day goes. */
export function partOfDay(word: string): ClockSpan | undefined {
  const part = PARTS.get(word);
  return part && { from: part[0] * HOUR, to: part[1] === 24 ? LAST_SECOND : part[1] * HOUR };
}

const secondsOf = ({ minutesOfDay, seconds = 0 }: ClockReading): number[] =>
  minutesOfDay.map((minute) => (minute * MINUTE + seconds) % DAY);

/** Times of day; those in digits alone only where something says that they are one. */
export function clockMoments({ clocks }: DatedText): Moment[] {
  return clocks.flatMap((clock): Moment[] => {
    const seconds = secondsOf(clock);
    if (seconds.length === 0) return [];
    const { first, end, zone } = clock;
    const bracket = zone && zone.end < end ? 1 : 0;
    return [{ kind: "clock", first, end: zone ? zone.first - bracket : end, seconds }];
  });
}

/** "9 a.m. to 5 p.m.", "between 5 and 6 p.m."; over midnight where the second is the smaller. */
export function hoursOfRange({ from, to, first, end }: RangeReading): Moment | undefined {
  if (from.kind !== "clock" || to.kind !== "clock") return undefined;
  const [starts, ends] = [secondsOf(from.clock), secondsOf(to.clock)];
  const spans = starts.flatMap((start, index) => {
    const stop = ends[ends.length === starts.length ? index : 0];
    return stop === undefined ? [] : [{ from: start, to: stop < start ? stop + DAY : stop }];
  });
  return { kind: "hours", first, end, spans };
}

/** "early morning", "later in the evening": the first or the last two hours of it. */
export function cutOf(span: ClockSpan, said: string): ClockSpan | undefined {
  if (said === "early" || said === "earlier") return { from: span.from, to: span.from + 2 * HOUR };
  if (said === "late" || said === "later") return { from: span.to - 2 * HOUR, to: span.to };
  return undefined;
}

/** "in the morning", "late afternoon"; what stands before it may be a day. */
export function partMoments(t: EnglishText, parts: readonly number[]): Moment[] {
  return parts.flatMap((index): Moment[] => {
    const span = partOfDay(lowerAt(t, index));
    if (!span) return [];
    const article = lowerAt(t, index - 1) === "the" && lowerAt(t, index - 2) === "in" ? 2 : 0;
    const said = lowerAt(t, index - article - 1);
    const cut = cutOf(span, said);
    const first = index - article - (cut ? 1 : 0);
    return [{ kind: "hours", first, end: index + 1, spans: [cut ?? span] }];
  });
}
