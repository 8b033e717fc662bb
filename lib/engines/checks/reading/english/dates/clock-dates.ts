import { type CivilDate, civilDate, dayNumber } from "../../civil-day.ts";
import type { DayOfTime } from "../../zoned-time-reading.ts";
import { lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { directionAt } from "../text/tense.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import { datesMeant } from "./dates-meant.ts";
import { readingsFrom } from "./readings-from.ts";
import { yearsAround } from "./years-around.ts";

/** In tokens: no date further off in a sentence dates its times. */
const REACH = 60;
const THESE_DAYS = new Set(["today", "yesterday", "tomorrow", "tonight"]);
const NEAR_DAYS = 7;
const ANY_YEAR = 2024;

/** A day in each half of the year, for the two settings of the clocks. */
const anyDayOf = (year: number): CivilDate[] => [
  { year, month: 1, day: 15 },
  { year, month: 7, day: 15 },
];

/** The date with a day in the sentence of the token that stands nearest to it. */
function nearestDate({ t, dates }: DatedText, token: number): DateReading | undefined {
  const sentence = t.sentences[sentenceIndexAt(t, token)];
  let nearest: DateReading | undefined;
  const first = Math.max(sentence?.first ?? 0, token - REACH);
  const end = Math.min(sentence?.end ?? 0, token + REACH);
  for (const date of readingsFrom(dates, first, end)) {
    if (date.days.length !== 1 || date.swapped) continue;
    if (!nearest || Math.abs(date.first - token) < Math.abs(nearest.first - token)) nearest = date;
  }
  return nearest;
}

/** Whether its sentence tells of these days: by a weekday, "today", or a verb in the past. */
function isOfTheseDays({ t, weekdayAt }: DatedText, token: number): boolean {
  const sentence = t.sentences[sentenceIndexAt(t, token)];
  const end = Math.min(sentence?.end ?? 0, token + REACH);
  for (let i = Math.max(sentence?.first ?? 0, token - REACH); i < end; i++) {
    if (weekdayAt.has(i) || THESE_DAYS.has(lowerAt(t, i))) return true;
  }
  return directionAt(t, token) < 0;
}

/** The days on which a time of day may have been, and the date that says so. */
export function dayOfClock(
  dated: DatedText,
  token: number,
  published: CivilDate | undefined,
): DayOfTime & { date?: DateReading } {
  const { t } = dated;
  const date = nearestDate(dated, token);
  if (date) {
    const meant = datesMeant(t, date, date.days[0] as number, published);
    if (meant.candidates.length > 0) {
      const days = meant.sure ? meant.candidates.slice(0, 1) : meant.candidates;
      return { days, known: meant.sure ? "written" : "any", date };
    }
  }
  const years = yearsAround(t, token).filter((year) => year !== published?.year);
  if (years[0] !== undefined) return { days: anyDayOf(years[0]), known: "any" };
  if (!published) return { days: anyDayOf(ANY_YEAR), known: "any" };
  const near = [0, -NEAR_DAYS, NEAR_DAYS].map((offset) => civilDate(dayNumber(published) + offset));
  return { days: near, known: isOfTheseDays(dated, token) ? "written" : "near" };
}
