import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, isDash, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import type { WeekdayReading } from "./weekdays.ts";

const GLUE = new Set([
  ",",
  "the",
  "(",
  "on",
  "at",
  ":",
  "local",
  "time",
  "a.m.",
  "p.m.",
  "am",
  "pm",
  "noon",
  "midnight",
  "gmt",
  "'s",
  "’s",
  "week",
  "-",
  "–",
  "—",
]);
const DASHES = new Set(["-", "–", "—"]);
const WEEKDAY_JOINERS = new Set(["and", "or", "to", "through", "thru", "-", "–", "&", ","]);
const NEVER_DATED = new Set(["sheffield", "freaky", "ruby", "manic"]);
const MAX_GLUE = 9;

/** The weekday before a date, with only glue between: "Monday night, at 9 p.m., on May 6". */
function weekdayBefore(
  t: EnglishText,
  date: DateReading,
  byToken: ReadonlyMap<number, WeekdayReading>,
): WeekdayReading | undefined {
  let numbers = 0;
  let time = false;
  for (let i = date.first - 1; i >= 0 && i >= date.first - MAX_GLUE; i--) {
    const token = t.tokens[i];
    const weekday = byToken.get(i);
    if (!weekday && token?.text === "." && byToken.get(i - 1)?.short) continue;
    if (weekday) return numbers > 0 && !time ? undefined : weekday;
    if (!token || t.tokens[i + 1]?.gap === "blank") return undefined;
    if (DASHES.has(token.text) && !isDash(t, i)) return undefined;
    if (token.kind === "number") numbers++;
    else if (!GLUE.has(token.lower) && !isA(t, i, WORD.partOfDay)) return undefined;
    if (/^(?::|at|[ap]\.?m\.?)$/.test(token.lower)) time = true;
  }
  return undefined;
}

/** "The Nov. 5 election, a Tuesday": past the one or two nouns that a date stands before. */
function nounsAfter(
  t: EnglishText,
  end: number,
  byToken: ReadonlyMap<number, WeekdayReading>,
): number {
  for (let at = end; at <= end + 2; at++) {
    if (lowerAt(t, at) === "," && lowerAt(t, at + 1) === "a" && byToken.has(at + 2)) return at;
    if (!isPlainWord(t, at) || isCapitalised(t.tokens[at])) return end;
  }
  return end;
}

/** The weekday after a date that says of it what day it was: "(a Saturday)", ", a Saturday,". */
function weekdayAfter(
  t: EnglishText,
  date: DateReading,
  byToken: ReadonlyMap<number, WeekdayReading>,
): WeekdayReading | undefined {
  let i = nounsAfter(t, date.end, byToken);
  const opener = lowerAt(t, i);
  if (opener === ",") {
    i++;
    if (lowerAt(t, i) === "which") i++;
  } else if (opener === "(") i++;
  const verb = lowerAt(t, i);
  if (["is", "was", "fell", "falls", "being"].includes(verb)) {
    i++;
    if (lowerAt(t, i) === "on") i++;
  } else if (opener !== "," && opener !== "(") return undefined;
  const article = lowerAt(t, i) === "a";
  if (article) i++;
  const weekday = byToken.get(i);
  if (!weekday) return undefined;
  const after = t.tokens[i + 1];
  if (article || opener === "(") return after?.lower === "'s" ? undefined : weekday;
  return verb !== opener && [",", ".", ")", ";", undefined].includes(after?.text)
    ? weekday
    : undefined;
}

/** The weekdays joined to this one: "*Friday* and Saturday, May 3 and 4", "(Saturday and *Sunday*)". */
function joinedWeekdays(
  t: EnglishText,
  weekday: WeekdayReading,
  date: DateReading,
  byToken: ReadonlyMap<number, WeekdayReading>,
): WeekdayReading[] {
  const group = [weekday];
  let at = weekday.at;
  if (at > date.first) {
    while (WEEKDAY_JOINERS.has(lowerAt(t, at + 1)) && group.length < 7) {
      const after = byToken.get(at + 2);
      if (!after) break;
      group.push(after);
      at = after.at;
    }
    return group;
  }
  while (WEEKDAY_JOINERS.has(lowerAt(t, at - 1)) && group.length < 7) {
    const before = byToken.get(at - 2);
    if (!before) break;
    group.unshift(before);
    at = before.at;
  }
  return group;
}

/** A weekday and the day of a date that it stands beside. */
export interface WeekdayPair {
  date: DateReading;
  day: number;
  weekday: WeekdayReading;
  /** They need not belong together: one weekday beside several days, a number that counts. */
  open: boolean;
}

/** "On Monday May 17 votes were lost": the number may count what follows it. */
function isCounting(t: EnglishText, date: DateReading): boolean {
  const next = t.tokens[date.end];
  const day = t.tokens[date.end - 1];
  return (
    date.year === undefined && day?.kind === "number" && next?.gap === "space" && isPluralNoun(next)
  );
}

/** Every weekday that stands beside a day and month, in either order. */
export function pairWeekdays({ t, dates, weekdayAt: byToken }: DatedText): WeekdayPair[] {
  return dates.flatMap((date): WeekdayPair[] => {
    if (!date.month || date.days.length === 0) return [];
    const weekday = weekdayBefore(t, date, byToken) ?? weekdayAfter(t, date, byToken);
    if (!weekday || NEVER_DATED.has(lowerAt(t, weekday.at - 1))) return [];
    const group = joinedWeekdays(t, weekday, date, byToken);
    if (group.length === date.days.length) {
      return group.map((each, k) => ({
        date,
        day: date.days[k] as number,
        weekday: each,
        open: isCounting(t, date),
      }));
    }
    // "Monday, May 6–8" begins on a Monday; "Friday to Sunday, May 6" leaves open which day it is.
    return group.length === 1 ? [{ date, day: date.days[0] as number, weekday, open: true }] : [];
  });
}
