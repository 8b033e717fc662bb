import {
  type CivilDate,
  civilDate,
  dayNumber,
  isoDate,
  longDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../civil-day.ts";
import type { FactReading, RelativeDateReading } from "../../text-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt, sentenceSpanAt, spanOf } from "../text/spans.ts";
import { type Direction, directionAt } from "../text/tense.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import { yearAt } from "./dates.ts";
import { undated } from "./undated-weekdays.ts";
import { besideUnrealDate } from "./unreal-dates.ts";

const BEFORE_AHEAD = new Set(["by", "until", "till", "before", "starting", "beginning", "from"]);
const FAR_DAYS = 14;

/** Whether the sentence dates itself away from the dateline, so that its weekdays go with that. */
function speaksOfOtherTime(
  t: EnglishText,
  sentence: { first: number; end: number },
  dates: readonly DateReading[],
  published: CivilDate,
): boolean {
  const today = dayNumber(published);
  for (const date of dates) {
    const day = date.days[0];
    if (!date.month || !day) continue;
    const year = date.year ?? published.year;
    const off = Math.abs(dayNumber({ year, month: date.month, day }) - today);
    if (Math.min(off, date.year ? off : Math.abs(off - 365)) > FAR_DAYS) return true;
  }
  for (let i = sentence.first; i < sentence.end; i++) {
    const year = yearAt(t, i)?.year;
    if (year !== undefined && year !== published.year) return true;
  }
  return false;
}

function resolve(today: number, weekday: number, direction: Direction, said: string): number[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (said === "last" || said === "past")
    return back === 0 ? [today - 7] : [today - back, today - back - 7];
  if (said === "next") return ahead === 0 ? [today + 7] : [today + ahead, today + ahead + 7];
  if (said === "coming" || said === "this" || direction > 0) return [today + ahead];
  // On its own day a weekday is that day, whichever way the sentence looks.
  if (direction < 0 || back === 0) return [today - back];
  return [today - back, today + ahead];
}

const openReason = (days: readonly number[]) =>
  `may be ${days.map((day) => longDate(civilDate(day))).join(" or ")}: the text leaves it open`;

/** The day that the verb, or the word beside the weekday, makes of it; two where neither does. */
function resolveAt(t: EnglishText, at: number, weekday: number, published: CivilDate) {
  const said = lowerAt(t, at - 1);
  const found = directionAt(t, at);
  const direction = found === 0 && BEFORE_AHEAD.has(said) ? 1 : found;
  const today = dayNumber(published);
  // "On Thursday week": a week after the next Thursday.
  if (lowerAt(t, at + 1) === "week" && direction >= 0) {
    const [next = today] = resolve(today, weekday, 1, "");
    return { direction: 1, days: [next + 7] };
  }
  return { direction, days: resolve(today, weekday, direction, said) };
}

/**
 * Resolves each weekday that stands without a date: with a verb in the past it is the last such day
 * up to the dateline, with one in the future the first from it on.
 */
export function readBareWeekdays(
  { t, weekdays, dates, unreal }: DatedText,
  taken: ReadonlySet<number>,
  published: CivilDate | undefined,
): { readings: RelativeDateReading[]; facts: FactReading[] } {
  const readings: RelativeDateReading[] = [];
  const facts: FactReading[] = [];
  const datesIn = new Map<number, DateReading[]>();
  for (const date of dates) {
    const index = sentenceIndexAt(t, date.first);
    const inside = datesIn.get(index);
    if (inside) inside.push(date);
    else datesIn.set(index, [date]);
  }
  const farSentences = new Map<number, boolean>();
  const isBesideUnreal = besideUnrealDate(t, unreal);
  for (const { at, weekday, short } of weekdays) {
    if (short || taken.has(at)) continue;
    const span = spanOf(t, at, at + 1);
    const index = sentenceIndexAt(t, at);
    let far = farSentences.get(index);
    if (far === undefined && published) {
      far = speaksOfOtherTime(
        t,
        t.sentences[index] ?? { first: at, end: at + 1 },
        datesIn.get(index) ?? [],
        published,
      );
      farSentences.set(index, far);
    }
    const reason =
      undated(t, at) ??
      (isBesideUnreal(at) ? "the date beside it is no day of the calendar" : undefined) ??
      (far ? "its sentence speaks of another time" : undefined) ??
      (published ? undefined : "no dateline to resolve it against");
    const resolved = reason || !published ? undefined : resolveAt(t, at, weekday, published);
    // Which of two days is meant, before or after the dateline, says nothing that could be wrong.
    const open = resolved && resolved.days.length > 1 ? openReason(resolved.days) : undefined;
    const why = reason ?? open;
    facts.push({ kind: "date", ...span, ...(why ? { reason: why } : {}) });
    if (!resolved || !published || open) continue;
    const { direction, days } = resolved;
    const date = civilDate(days[0] as number);
    const meant = `${WEEKDAY_NAMES[weekday]} ${direction > 0 ? "from then on" : "up to then"} is ${longDate(date)}.`;
    readings.push({
      stated: span,
      resolved: [isoDate(date)],
      steps: [
        `The dateline is ${longDate(published)}.`,
        `The sentence looks ${direction > 0 ? "ahead: the first" : "back: the last"} ${meant}`,
      ],
      sure: true,
      sentence: sentenceSpanAt(t, at),
    });
  }
  return { readings, facts };
}
