import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Moment } from "./moment.ts";

const AFTER_WEEKDAY = new Set([",", "the", "(", "on", "-"]);
const BEFORE_CLOCK = new Set([",", "at", "around", "about", "on", "from", "in", "@"]);
const AFTER_CLOCK = new Set([",", "on", "of"]);
const MAX_GLUE = 2;

function glued(t: EnglishText, first: number, end: number, glue: ReadonlySet<string>): boolean {
  if (end < first || end - first > MAX_GLUE) return false;
  for (let i = first; i < end; i++) if (!glue.has(lowerAt(t, i))) return false;
  return true;
}

/** A weekday and its date are one day: that of the date. */
function dayOf(t: EnglishText, a: Moment, b: Moment): Moment | undefined {
  if (a.kind !== "day" || b.kind !== "day") return undefined;
  const weekdayFirst = a.weekday !== undefined && b.dated;
  if (!weekdayFirst || !glued(t, a.end, b.first, AFTER_WEEKDAY)) return undefined;
  const bracket = lowerAt(t, b.first - 1) === "(" && lowerAt(t, b.end) === ")" ? 1 : 0;
  return { ...b, first: a.first, end: b.end + bracket };
}

/** "Tuesday at 9 p.m.", "9 p.m. on Tuesday", "6 May, from 5 to 6 p.m.", "yesterday morning". */
function timedDay(t: EnglishText, a: Moment, b: Moment): Moment | undefined {
  const dayFirst = a.kind === "day" && glued(t, a.end, b.first, BEFORE_CLOCK);
  const dayLast = b.kind === "day" && glued(t, a.end, b.first, AFTER_CLOCK);
  const day = dayFirst ? a : dayLast ? b : undefined;
  const clock = dayFirst ? b : a;
  if (day?.kind !== "day" || clock === day || day.holiday) return undefined;
  const both = { first: a.first, end: b.end, days: day.days };
  if (clock.kind === "clock") return { kind: "instant", ...both, seconds: clock.seconds };
  return clock.kind === "hours" ? { kind: "stretch", ...both, spans: clock.spans } : undefined;
}

/** Puts together what stands side by side and tells one moment: a weekday, its date, its time. */
export function compose(t: EnglishText, moments: readonly Moment[]): Moment[] {
  const composed: Moment[] = [];
  for (const moment of moments) {
    let next = moment;
    let last = composed.at(-1);
    let joined = last && (dayOf(t, last, next) ?? timedDay(t, last, next));
    while (joined) {
      composed.pop();
      next = joined;
      last = composed.at(-1);
      joined = last && (dayOf(t, last, next) ?? timedDay(t, last, next));
    }
    composed.push(next);
  }
  return composed;
}
