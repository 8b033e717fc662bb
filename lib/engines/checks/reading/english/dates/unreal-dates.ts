import type { EnglishText } from "../text/english-text.ts";
import type { DateReading } from "./date-reading.ts";

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b";
const DATE = `(?:${DAY} (?:of )?${MONTH}|${MONTH} (?:the )?${DAY}|\\d{1,4}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{1,4}\\b)`;
const dateAfter = new RegExp(`^([,( ]*(?:on )?(?:the )?)${DATE}`);
const dateBefore = new RegExp(`\\b${DATE}(?:,? \\d{4})?[,( ]+(?:a |on )?$`);
const REACH = 48;

/**
 * Tells of a weekday (by its token) whether it stands beside something that has the shape of a date
 * and is no day of the calendar: "Sunday 32 May 2024", "Feb. 30 (a Friday)". What day such a weekday
 * means nobody can tell.
 * @param dates every date of the text that was read
 */
export function besideUnrealDate(
  t: EnglishText,
  dates: readonly DateReading[],
): (at: number) => boolean {
  const real = new Set(
    dates.filter((date) => date.days.length > 0).map((date) => t.tokens[date.first]?.start),
  );
  return (at) => {
    const { start = 0, end = 0 } = t.tokens[at] ?? {};
    const after = dateAfter.exec(t.text.slice(end, end + REACH));
    if (after && !real.has(end + (after[1]?.length ?? 0))) return true;
    const from = Math.max(0, start - REACH);
    const before = dateBefore.exec(t.text.slice(from, start));
    return before !== null && !real.has(from + before.index);
  };
}
