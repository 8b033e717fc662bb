import type { CalendarReading } from "../../calendar-reading.ts";
import { type CivilDate, dayNumber, isCivilDate } from "../../civil-day.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import type { ClockReading } from "./time-expressions.ts";
import { yearsAround } from "./years-around.ts";

const NEAR_DAYS = 45;
const LEAP_DAY = 29;
const MINUTE_WORDS = new Set(
  "minute minutes min mins left remaining mark pace per into hours seconds".split(" "),
);
const SPORT = new Set(
  "half halves period quarter scored scores goal goals try penalty knockout try tries race marathon innings break lap split finish finished clocked timed kick-off".split(
    " ",
  ),
);

const quoted = (t: EnglishText, index: number) => (t.quoteOf[index] as number) >= 0;

/** The year of the dateline for "29 February" just before or after it, where no other is in sight. */
function nearLeapYear(
  t: EnglishText,
  date: DateReading,
  published: CivilDate | undefined,
): number | undefined {
  if (!published || yearsAround(t, date.first).length > 0) return undefined;
  const { year } = published;
  const distance = dayNumber({ year, month: 3, day: 1 }) - dayNumber(published);
  return Math.abs(distance) <= NEAR_DAYS ? year : undefined;
}

function dayClaims(
  t: EnglishText,
  date: DateReading,
  published: CivilDate | undefined,
): CalendarReading[] {
  const { first, end, month = 0, days } = date;
  return days.flatMap((day): CalendarReading[] => {
    const leapDay = month === 2 && day === LEAP_DAY;
    const near = leapDay && date.year === undefined ? nearLeapYear(t, date, published) : undefined;
    const year = date.year ?? near;
    // A day that every such month has says nothing that could be wrong.
    const real = isCivilDate({ year: year ?? 2000, month, day });
    if (real && !(leapDay && date.year !== undefined)) return [];
    return [
      {
        kind: "day",
        stated: spanOf(t, first, end),
        month,
        day,
        ...(year === undefined ? {} : { year }),
        yearInferred: near !== undefined,
        sure: !quoted(t, first),
        sentence: sentenceSpanAt(t, first),
      },
    ];
  });
}

/** A time in the minutes of a game, or a length of time, has minutes and seconds of its own. */
function isElapsed(t: EnglishText, { first, end }: ClockReading): boolean {
  if (MINUTE_WORDS.has(lowerAt(t, end))) return true;
  for (let i = end; i < end + 6; i++) if (SPORT.has(lowerAt(t, i))) return true;
  for (let i = first - 1; i > first - 8 && i >= 0; i--) if (SPORT.has(lowerAt(t, i))) return true;
  return false;
}

function clockClaim(t: EnglishText, clock: ClockReading): CalendarReading[] {
  const { first, end, hours, minutes, seconds = 0, zone } = clock;
  if (clock.minutesOfDay.length > 0 || !clock.told) return [];
  const before = lowerAt(t, first - 1);
  const last = lowerAt(t, end - 1).replaceAll(".", "");
  const halved = last === "am" || last === "pm";
  // "1075 hours" is a length of time, "15 am" no time at all.
  if (last === "hours" || last === "hrs") return [];
  const colon = lowerAt(t, first + 1) === ":";
  if (halved && !colon && before !== "at" && before !== "by") return [];
  const told = before === "at" || (colon && (before === "until" || before === "till"));
  if (!zone && !halved && (!told || isElapsed(t, clock))) return [];
  return [
    {
      kind: "time",
      stated: spanOf(t, first, end),
      hours,
      minutes,
      seconds,
      halved,
      sure: !quoted(t, first),
      sentence: sentenceSpanAt(t, first),
    },
  ];
}

/** The days and times of the text that only the calendar or the clock can say to be one. */
export function readCalendar(
  { t, dates, unreal, clocks }: DatedText,
  published: CivilDate | undefined,
): CalendarReading[] {
  const leapDays = dates.filter(({ month, days }) => month === 2 && days.includes(LEAP_DAY));
  return [
    ...[...unreal, ...leapDays].flatMap((date) => dayClaims(t, date, published)),
    ...clocks.flatMap((clock) => clockClaim(t, clock)),
  ];
}
