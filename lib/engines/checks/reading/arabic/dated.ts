import {
  type CivilDate,
  civilDate,
  dayNumber,
  isoDate,
  longDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../civil-day.ts";
import type { RelativeDateReading, WeekdayDateReading } from "../text-reading.ts";
import { inferYear } from "../year-inference.ts";
import { type ArabicText, keyAt, sentenceSpanAt, spanOf } from "./arabic-text.ts";
import type { ArabicDate } from "./dates.ts";
import type { ArabicWeekday } from "./weekdays.ts";

const GLUE = new Set(["،", ",", "الموافق", "(", "يوم", "في", "الماضي", "المقبل", "القادم"]);
const MAX_GLUE = 3;
const FUTURE = /^(?:و|ف)?س[يتن]\p{L}{2}/u;

/** -1 where the sentence tells what was, 1 where a verb of it looks ahead. */
function directionAt(t: ArabicText, { at, said }: ArabicWeekday): -1 | 1 {
  if (said !== 0) return said;
  const sentence = t.sentences[t.sentenceOf[at] ?? 0];
  for (let i = sentence?.first ?? 0; i < (sentence?.end ?? 0); i++) {
    const key = keyAt(t, i);
    if (key === "سوف" || (Math.abs(i - at) < 12 && FUTURE.test(key))) return 1;
  }
  return -1;
}

/** The weekday that a date stands behind, with only glue between. */
function weekdayBefore(
  t: ArabicText,
  date: ArabicDate,
  byToken: ReadonlyMap<number, ArabicWeekday>,
): ArabicWeekday | undefined {
  for (let i = date.first - 1; i >= date.first - 1 - MAX_GLUE; i--) {
    const weekday = byToken.get(i);
    if (weekday) return weekday;
    if (!GLUE.has(keyAt(t, i))) return undefined;
  }
  return undefined;
}

/** A weekday beside a date: "السبت 7 أكتوبر 2023". */
export function readWeekdayDates(
  t: ArabicText,
  dates: readonly ArabicDate[],
  weekdays: readonly ArabicWeekday[],
  published: CivilDate | undefined,
): WeekdayDateReading[] {
  const byToken = new Map(weekdays.map((weekday) => [weekday.at, weekday]));
  return dates.flatMap((date): WeekdayDateReading[] => {
    const { year, month, day } = date;
    const weekday = day === undefined ? undefined : weekdayBefore(t, date, byToken);
    if (!weekday || day === undefined) return [];
    const found =
      year === undefined
        ? inferYear(month, day, published, directionAt(t, weekday), [])
        : {
            candidates: [{ year, month, day }],
            against: [],
            sure: true,
            ordinary: true,
            because: "written",
          };
    return [
      {
        ...found,
        stated: spanOf(t, weekday.at, date.end),
        weekdaySpan: spanOf(t, weekday.at, weekday.at + 1),
        dateSpan: spanOf(t, date.first, date.end),
        weekday: weekday.weekday,
        open: false,
        quoted: false,
        elsewhere: found.against,
        month,
        day,
        sentence: sentenceSpanAt(t, weekday.at),
      },
    ];
  });
}

/** How many days from the dateline: "yesterday" −1. */
const DAY_WORDS = new Map([
  ["امس", -1],
  ["اليوم", 0],
  ["غدا", 1],
]);

/** "أمس الجمعة": a day counted from the dateline beside the weekday that it must be. */
function besideDayWord(
  t: ArabicText,
  { at, weekday }: ArabicWeekday,
  today: number,
): RelativeDateReading | undefined {
  const before = keyAt(t, at - 1);
  let offset = DAY_WORDS.get(before);
  let first = at - 1;
  if (before === "امس" && /^(?:اول|من)$/.test(keyAt(t, at - 2))) {
    offset = -2;
    first = keyAt(t, at - 2) === "من" ? at - 3 : at - 2;
  }
  if (offset === undefined) return undefined;
  const date = civilDate(today + offset);
  const iso = isoDate(date);
  return {
    stated: spanOf(t, first, at + 1),
    resolved: [iso],
    beside: {
      value: WEEKDAY_NAMES[weekday] as string,
      expected: [WEEKDAY_NAMES[weekdayOf(today + offset)] as string],
      nearly: [],
    },
    steps: [
      `The dateline is ${longDate(civilDate(today))}.`,
      `The day meant is ${longDate(date)}.`,
    ],
    sure: true,
    sentence: sentenceSpanAt(t, at),
  };
}

/** Resolves each weekday that stands without a date against the dateline. */
export function readRelativeDates(
  t: ArabicText,
  weekdays: readonly ArabicWeekday[],
  dated: readonly WeekdayDateReading[],
  published: CivilDate | undefined,
): RelativeDateReading[] {
  if (!published) return [];
  const today = dayNumber(published);
  const taken = new Set(dated.map(({ weekdaySpan }) => weekdaySpan.start));
  return weekdays.flatMap((each): RelativeDateReading[] => {
    const { at, weekday, said } = each;
    const span = spanOf(t, at, at + 1);
    if (taken.has(span.start)) return [];
    const beside = besideDayWord(t, each, today);
    if (beside) return [beside];
    const direction = directionAt(t, each);
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    const near = direction < 0 ? today - back : today + ahead;
    // "Last Wednesday" said on a Thursday is yesterday, or the one before.
    const days = said === 0 ? [near] : near === today ? [near + said * 7] : [near, near + said * 7];
    const date = civilDate(days[0] as number);
    return [
      {
        stated: span,
        resolved: days.map((day) => isoDate(civilDate(day))),
        steps: [
          `The dateline is ${longDate(published)}.`,
          `The sentence looks ${direction < 0 ? "back: the last" : "ahead: the next"} ${WEEKDAY_NAMES[weekday]} is ${longDate(date)}.`,
        ],
        sure: true,
        sentence: sentenceSpanAt(t, at),
      },
    ];
  });
}
