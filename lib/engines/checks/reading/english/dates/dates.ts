import { daysInMonth, isCivilDate } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import { isPluralNoun } from "../text/plurals.ts";
import type { TokenLookup } from "../text/token-index.ts";
import { WORD } from "../text/word-classes.ts";
import type { DateReading } from "./date-reading.ts";
import { readNumericDate } from "./numeric-dates.ts";

const MONTH_STEMS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MAX_DAY = 31;
/** No slip in writing a day comes to more. */
const MAX_WRITTEN_DAY = 39;
const LEAP_YEAR = 2000;
/** "2100 GMT", "1930 hours": a time of day. */
const TIME_AFTER = new Set(
  "gmt utc est edt et bst cet cest ist hours hrs a.m. p.m. am pm local".split(" "),
);
const BEFORE_YEAR = new Set([",", "of", "in"]);
const DAY_JOINERS = new Set(["-", "–", "—", "to", "and", "or", "through", "&", "/"]);

export interface DateTokens {
  tokens: readonly Token[];
  numbers: readonly NumberReading[];
  numberAt: TokenLookup<NumberReading>;
}

/** "on 14 november", "july 4th": a month in lower case beside a number, and no verb. */
function isDatedInLowerCase({ tokens }: DateTokens, index: number): boolean {
  const lower = tokens[index]?.lower ?? "";
  if (lower.startsWith("mar") || lower === "may") return false;
  const of = tokens[index - 1]?.lower === "of" ? 1 : 0;
  const before = tokens[index - 1 - of];
  const number = tokens[index + 1]?.kind === "number" || before?.kind === "number";
  return number || /^(?:st|nd|rd|th)$/.test(before?.lower ?? "");
}

/** The month (1–12) that the token names; "may" and "march" must be capitalised, being verbs. */
export function monthAt(t: DateTokens, index: number): number | undefined {
  const token = t.tokens[index];
  if (!token || (token.classes & WORD.month) === 0) return undefined;
  if (!isCapitalised(token) && !isDatedInLowerCase(t, index)) return undefined;
  return MONTH_STEMS.indexOf(token.lower.slice(0, 3)) + 1;
}

interface DayRead {
  day: number;
  end: number;
  ordinal: boolean;
}

/** A day of the month at `index`, "17", "17th" or "seventeenth", real or not, and the token after it. */
function dayAt(t: DateTokens, index: number): DayRead | undefined {
  const number = t.numberAt.get(index);
  const token = t.tokens[index];
  if (!number || !token || number.form === "decade") return undefined;
  const day = integerOf(number.value) ?? 0;
  const ordinal = number.form === "ordinal";
  const plain = ordinal || (number.inDigits && number.end === index + 1);
  if (!plain || day < 1 || day > MAX_WRITTEN_DAY || token.text.includes(".")) return undefined;
  const next = t.tokens[number.end];
  // "June 2: a concert" goes on after a colon, "June 2:30" does not.
  const goesOn = t.tokens[number.end + 1]?.gap === "none";
  if (next?.gap === "none" && next.text === ":" && goesOn) return undefined;
  if (next?.gap === "none" && ["%", "/", "'"].includes(next.text)) return undefined;
  return { day, end: number.end, ordinal };
}

/** A written year at `index`: "2024", or "’24" after an apostrophe. */
export function yearAt(t: DateTokens, index: number): { year: number; end: number } | undefined {
  const token = t.tokens[index];
  if (token?.kind === "number" && /^[12]\d{3}$/.test(token.text)) {
    const number = t.numberAt.get(index);
    const next = t.tokens[index + 1];
    if (number?.form !== "cardinal" || number.end > index + 1) return undefined;
    if (next?.gap === "none" && ["%", "/", "-", ":"].includes(next.text)) {
      // "2019-20" and "2023/24" are spans of years, "2024-05-17" a date of its own.
      if (t.tokens[index + 2]?.kind === "number") return undefined;
    }
    if (next && TIME_AFTER.has(next.lower)) return undefined;
    const year = Number(token.text);
    return year <= 2150 ? { year, end: index + 1 } : undefined;
  }
  if (token?.text === "'" || token?.text === "’") {
    const short = t.tokens[index + 1];
    if (short?.kind !== "number" || short.gap !== "none" || short.text.length !== 2)
      return undefined;
    const value = Number(short.text);
    return { year: value < 50 ? 2000 + value : 1900 + value, end: index + 2 };
  }
  return undefined;
}

/** The year after a date, with or without a comma before it. */
function yearAfter(t: DateTokens, end: number): { year: number; end: number } | undefined {
  const glue = t.tokens[end]?.lower ?? "";
  if (BEFORE_YEAR.has(glue)) return yearAt(t, end + 1);
  // "Dec-2018", "Dec/2018"
  const joined = (glue === "-" || glue === "/") && t.tokens[end]?.gap === "none";
  return yearAt(t, joined ? end + 1 : end);
}

/** Further days after the first one: "3 and 4", "6–8". */
function moreDays(t: DateTokens, end: number): { day: number; end: number } | undefined {
  if (!DAY_JOINERS.has(t.tokens[end]?.lower ?? "")) return undefined;
  const next = dayAt(t, end + 1);
  // "May 3 and 4 people": a second day ends the date or is followed by more of it.
  if (!next || next.day > MAX_DAY) return undefined;
  const after = t.tokens[next.end];
  if (monthAt(t, next.end)) return undefined;
  const span = t.tokens[end]?.lower !== "and" && t.tokens[end]?.lower !== "or";
  if (span) return after?.kind === "word" && isPluralNoun(after) ? undefined : next;
  const goesOn =
    after?.kind === "word" &&
    (after.classes & (WORD.preposition | WORD.month | WORD.auxiliary)) === 0;
  return goesOn ? undefined : next;
}

/** The longest that a month can be. */
const daysIn = (month: number) => daysInMonth(LEAP_YEAR, month);

/** Whether a number that no month has so many days for is meant as a day all the same. */
function isMeantAsDay(t: DateTokens, read: DayRead, year: unknown): boolean {
  if (year !== undefined) return true;
  const next = t.tokens[read.end];
  // "April 31 people": the number counts.
  if (next?.gap === "space" && next.kind === "word" && isPluralNoun(next)) return false;
  return read.ordinal || read.day <= MAX_DAY;
}

function monthFirst(t: DateTokens, first: number, month: number): DateReading {
  const glue = t.tokens[first + 1]?.lower;
  const late = glue === "the" || (glue === "," && t.numberAt.get(first + 2)?.form === "ordinal");
  const day = dayAt(t, late ? first + 2 : first + 1);
  const year = yearAfter(t, day?.end ?? first + 1);
  if (!day || (day.day > daysIn(month) && !isMeantAsDay(t, day, year))) {
    const monthOnly = yearAfter(t, first + 1);
    return monthOnly
      ? { first, end: monthOnly.end, year: monthOnly.year, month, days: [] }
      : { first, end: first + 1, month, days: [] };
  }
  const more = year ? undefined : moreDays(t, day.end);
  const yearOfMore = more && yearAfter(t, more.end);
  return {
    first,
    end: yearOfMore?.end ?? year?.end ?? more?.end ?? day.end,
    ...(year || yearOfMore ? { year: (year ?? yearOfMore)?.year } : {}),
    month,
    days: more ? [day.day, more.day] : [day.day],
  };
}

function dayFirst(t: DateTokens, first: number): DateReading | undefined {
  const day = dayAt(t, first);
  if (!day || /^[$£€]$/.test(t.tokens[first - 1]?.text ?? "")) return undefined;
  const joiner = DAY_JOINERS.has(t.tokens[day.end]?.lower ?? "");
  const again = joiner && t.tokens[day.end + 1]?.lower === "the" ? 2 : 1;
  const more = joiner ? dayAt(t, day.end + again) : undefined;
  let at = more?.end ?? day.end;
  if (t.tokens[at]?.lower === "day" && (more ?? day).ordinal) at++;
  if (t.tokens[at]?.lower === "of") at++;
  const month = monthAt(t, at);
  if (!month) return undefined;
  const year = yearAfter(t, at + 1);
  const last = more ?? day;
  if (last.day > daysIn(month) && !isMeantAsDay(t, { ...last, end: at + 1 }, year)) {
    return undefined;
  }
  return {
    first,
    end: year?.end ?? at + 1,
    ...(year ? { year: year.year } : {}),
    month,
    days: more ? [day.day, more.day] : [day.day],
  };
}

/** Whether the calendar has every day of the date; the longest February where no year is written. */
function isReal({ year, month, days }: DateReading): boolean {
  return days.every((day) => !month || isCivilDate({ year: year ?? LEAP_YEAR, month, day }));
}

export interface DatesRead {
  dates: DateReading[];
  /** What has the shape of a date and is no day of the calendar: "31 April", "Feb. 29, 2023". */
  unreal: DateReading[];
}

/**
 * Every date with a month in it, in order, in words or in digits; bare years are not dates here.
 * @param months the tokens that can name a month (class `month`), in order
 */
export function readDates(t: DateTokens, months: readonly number[]): DatesRead {
  const dates: DateReading[] = [];
  const unreal: DateReading[] = [];
  let from = 0;
  let nextMonth = 0;
  const keep = (date: DateReading | undefined) => {
    if (!date) return;
    (isReal(date) ? dates : unreal).push(date);
    from = date.end;
  };
  const readMonth = (index: number) => {
    const month = index < from ? undefined : monthAt(t, index);
    if (month) keep(monthFirst(t, index, month));
  };
  for (const { first } of t.numbers) {
    while ((months[nextMonth] ?? first) < first) readMonth(months[nextMonth++] as number);
    if (first >= from) keep(readNumericDate(t.tokens, first) ?? dayFirst(t, first));
  }
  while (nextMonth < months.length) readMonth(months[nextMonth++] as number);
  return { dates, unreal };
}
