import { type CivilDate, dayNumber, weekdayOf } from "../../civil-day.ts";
import type { FactReading, RelativeDateReading, WeekdayDateReading } from "../../text-reading.ts";
import { spanOf } from "../text/spans.ts";
import { readBareWeekdays } from "./bare-weekdays.ts";
import type { DatedText } from "./dated-text.ts";
import { readMonthLessDates } from "./month-less-dates.ts";
import { readRelativeDates, readSaidSide } from "./relative-dates.ts";
import { readSpacedDates } from "./spaced-dates.ts";
import { readWeekdayDates } from "./weekday-dates.ts";
import { pairWeekdays } from "./weekday-pairs.ts";

export interface DatedReading {
  weekdayDates: WeekdayDateReading[];
  relativeDates: RelativeDateReading[];
  facts: FactReading[];
}

/** Everything that a text says of days, months and years. */
export function readDated(dated: DatedText, published: CivilDate | undefined): DatedReading {
  const { t, clocks, dates, years } = dated;
  const pairs = pairWeekdays(dated);
  const besideDates = new Set(pairs.map((pair) => pair.weekday.at));
  const monthLess = readMonthLessDates(dated, besideDates, published);
  const weekdayDates = readWeekdayDates(dated, pairs, published);
  const relative = readRelativeDates(dated, published);
  const taken = new Set([...relative.taken, ...besideDates, ...monthLess.map(({ at }) => at)]);
  const bare = readBareWeekdays(dated, taken, published);
  const sides = pairs.flatMap((pair, index) => {
    const candidate = weekdayDates[index]?.candidates[0];
    if (!candidate || !published) return [];
    const day = dayNumber(candidate);
    if (weekdayOf(day) !== pair.weekday.weekday) return [];
    return readSaidSide(t, pair.weekday.at, candidate, day - dayNumber(published)) ?? [];
  });
  const dateFacts = dates
    .filter((date) => date.days.length > 0 || date.year !== undefined)
    .map((date): FactReading => ({ kind: "date", ...spanOf(t, date.first, date.end) }));
  const times = [...clocks, ...years]
    .filter(({ told }) => told)
    .map((time): FactReading => ({ kind: "date", ...spanOf(t, time.first, time.end) }));
  const paired = [...taken].map((at): FactReading => ({ kind: "date", ...spanOf(t, at, at + 1) }));
  return {
    weekdayDates: [...weekdayDates, ...monthLess],
    relativeDates: [...relative.readings, ...readSpacedDates(dated), ...bare.readings, ...sides],
    facts: [...dateFacts, ...times, ...bare.facts, ...paired],
  };
}
