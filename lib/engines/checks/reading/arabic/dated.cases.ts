import { readRelativeDates, readWeekdayDates } from "./dated.ts";
import { readDates } from "./dates.ts";
import { readArabicText } from "./read-arabic-text.ts";
import { readWeekdays } from "./weekdays.ts";

/** What a text says of days, read with a dateline of Friday 17 May 2024. */
export function readDated(text: string) {
  const published = { year: 2024, month: 5, day: 17 };
  const t = readArabicText(text);
  const weekdays = readWeekdays(t);
  const weekdayDates = readWeekdayDates(t, readDates(t), weekdays, published);
  const relativeDates = readRelativeDates(t, weekdays, weekdayDates, published);
  return { weekdayDates, relativeDates, resolved: relativeDates.map(({ resolved }) => resolved) };
}
