import { addMonths, type CivilDate, civilDate, dayNumber } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import type { WeekdayDateReading } from "../../text-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type Direction, directionAt } from "../text/tense.ts";
import { WORD } from "../text/word-classes.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import type { WeekdayReading } from "./weekdays.ts";

const MAX_DAY = 31;
const JOINERS = new Set(["to", "and", "-", "–", "until", "through", ","]);

interface DayOfMonth {
  day: number;
  first: number;
  end: number;
}

/** "the 27th", "23": a day of the month without its month, and nothing that it counts after it. */
function dayAt(t: EnglishText, index: number): DayOfMonth | undefined {
  const number = t.numberAt.get(index);
  const day = number?.end === index + 1 || number?.form === "ordinal" ? integerOf(number.value) : 0;
  if (!number || !day || day > MAX_DAY) return undefined;
  const next = t.tokens[number.end];
  const counts = next?.kind === "word" && !isA(t, number.end, WORD.preposition | WORD.conjunction);
  const goesOn = next?.kind === "number" || lowerAt(t, number.end) === "of";
  if (counts && !JOINERS.has(next.lower)) return undefined;
  return goesOn ? undefined : { day, first: index, end: number.end };
}

/** The month that stands with the second of two days: "Thursday 23 to Sunday 26 *May*". */
function dateAfter({ t, dateAt, weekdayAt }: DatedText, end: number): DateReading | undefined {
  const comma = lowerAt(t, end) === "," ? 1 : 0;
  if (!JOINERS.has(lowerAt(t, end + comma)) || !weekdayAt.has(end + comma + 1)) return undefined;
  const glue = lowerAt(t, end + comma + 2) === "," ? 1 : 0;
  const date = dateAt.get(end + comma + 2 + glue);
  return date?.days.length === 1 ? date : undefined;
}

/** The days of that number in the dateline's month and those beside it, nearest first. */
function daysNear(day: number, published: CivilDate, direction: Direction): CivilDate[] {
  const today = dayNumber(published);
  const months = [-1, 0, 1].map((shift) => addMonths({ ...published, day: 1 }, shift));
  const days = months.flatMap((month) => {
    const date = civilDate(dayNumber(month) + day - 1);
    return date.month === month.month ? [date] : [];
  });
  const off = (date: CivilDate) => dayNumber(date) - today;
  const wrongSide = (date: CivilDate) => (off(date) * direction < 0 ? 1 : 0);
  return days.sort((a, b) => wrongSide(a) - wrongSide(b) || Math.abs(off(a)) - Math.abs(off(b)));
}

/** The day beside a weekday, before or after it: "Monday the 27th", "on the 3rd, a Monday". */
function dayBeside(t: EnglishText, { at, short }: WeekdayReading): DayOfMonth | undefined {
  const article = lowerAt(t, at + 1) === "the" ? 1 : 0;
  const comma = lowerAt(t, at + 1) === "," && lowerAt(t, at + 2) === "the" ? 2 : 0;
  const after = dayAt(t, at + 1 + (comma || article));
  const ordinal = after && t.numberAt.get(after.first)?.form === "ordinal";
  // "Friday the 13th" is a saying; "Monday 17" may count what follows.
  if (after && ordinal && (article || comma) && !short) return after.day === 13 ? undefined : after;
  if (lowerAt(t, at - 1) !== "a" || lowerAt(t, at - 2) !== ",") return undefined;
  const number = t.numberBefore.get(at - 2);
  if (number?.form !== "ordinal" || lowerAt(t, number.first - 1) !== "the") return undefined;
  const day = integerOf(number.value) ?? 0;
  return day >= 1 && day <= MAX_DAY ? { day, first: number.first, end: number.end } : undefined;
}

/**
 * Weekdays beside a day of the month whose month is told elsewhere: by the second end of a range
 * ("Thursday 23 to Sunday 26 May"), or by the dateline ("on the 3rd, a Monday").
 * @param paired the weekdays that stand beside a whole date
 */
export function readMonthLessDates(
  dated: DatedText,
  paired: ReadonlySet<number>,
  published: CivilDate | undefined,
): (WeekdayDateReading & { at: number })[] {
  const { t, weekdays } = dated;
  return weekdays.flatMap((weekday) => {
    const { at } = weekday;
    if (paired.has(at)) return [];
    const comma = lowerAt(t, at + 1) === "," ? 1 : 0;
    const bare = dayAt(t, at + 1 + comma);
    const date = bare && dateAfter(dated, bare.end);
    const beside = date ? bare : published && dayBeside(t, weekday);
    if (!beside) return [];
    const { day, first, end } = beside;
    const year = date?.year ?? published?.year;
    const month = date?.month;
    const direction = directionAt(t, at);
    const named = date && year !== undefined && month ? [{ year, month, day }] : [];
    const candidates = date ? named : published ? daysNear(day, published, direction) : [];
    const [likeliest] = candidates;
    if (!likeliest || civilDate(dayNumber(likeliest)).day !== day) return [];
    const written = date?.year !== undefined;
    return [
      {
        at,
        stated: spanOf(t, Math.min(at, first), Math.max(at + 1, end)),
        weekdaySpan: spanOf(t, at, at + 1),
        dateSpan: spanOf(t, first, end),
        weekday: weekday.weekday,
        candidates,
        sure: written,
        ordinary: true,
        elsewhere: [],
        quoted: (t.quoteOf[at] as number) >= 0,
        because: written ? "written" : "nearest to the dateline",
        month: likeliest.month,
        day,
        open: false,
        sentence: sentenceSpanAt(t, at),
      },
    ];
  });
}
