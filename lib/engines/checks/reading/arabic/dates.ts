import { daysInMonth, isCivilDate } from "../civil-day.ts";
import { integerOf } from "../rational.ts";
import { type ArabicText, keyAt } from "./arabic-text.ts";
import { monthAt } from "./calendar-words.ts";
import { keyOf } from "./fold.ts";

/** A date as written. Token indices: `first` inclusive, `end` exclusive. */
export interface ArabicDate {
  first: number;
  end: number;
  year?: number;
  /** 1–12 */
  month: number;
  day?: number;
}

const YEAR_WORDS = new Set(["عام", "سنه", "من", "لعام", "لسنه", "،", ","]);

/** A year in digits at `index`, after "of the year" or nothing. */
function yearAfter(t: ArabicText, index: number): { year: number; end: number } | undefined {
  let at = index;
  while (at < index + 2 && YEAR_WORDS.has(keyAt(t, at))) at++;
  const text = t.tokens[at]?.text ?? "";
  if (!/^[12]\d{3}$/.test(text) || t.tokens[at]?.gap === "blank") return undefined;
  return { year: Number(text), end: at + 1 };
}

/** The month's second name: مايو/أيار, أيار (مايو). */
function secondName(t: ArabicText, end: number, month: number): number {
  const opener = t.tokens[end]?.text;
  if (opener !== "/" && opener !== "(") return end;
  const again = monthAt(t.keys, end + 1);
  if (again?.month !== month) return end;
  return opener === "(" && t.tokens[again.end]?.text === ")" ? again.end + 1 : again.end;
}

/** The day before a month: "17", "السابع عشر من". */
function dayBefore(t: ArabicText, month: number): { day: number; first: number } | undefined {
  const last = keyAt(t, month - 1) === "من" ? month - 2 : month - 1;
  for (let first = last; first >= Math.max(0, last - 1); first--) {
    const number = t.numberAt.get(first);
    if (number?.end !== last + 1) continue;
    const day = integerOf(number.value) ?? 0;
    return day >= 1 && day <= 31 ? { day, first } : undefined;
  }
  return undefined;
}

function inDigits(t: ArabicText, first: number): ArabicDate | undefined {
  const [a, slash, b, slash2, c] = [0, 1, 2, 3, 4].map((offset) => t.tokens[first + offset]?.text);
  if (slash !== slash2 || (slash !== "/" && slash !== "-")) return undefined;
  const parts = [a, b, c].map(Number);
  if (parts.some((part) => !Number.isInteger(part))) return undefined;
  const [x = 0, y = 0, z = 0] = parts;
  // Arabic news writes the day first, ISO 8601 the year.
  const date = x > 999 ? { year: x, month: y, day: z } : { year: z, month: y, day: x };
  return date.year > 999 && isCivilDate(date) ? { first, end: first + 5, ...date } : undefined;
}

/** "In", "the month of", "since", "until", "from", "after", "late in": after them a month's name is one. */
const BEFORE_MONTH = new Set(
  "في شهر منذ خلال حتى وفي عن إلى بعد قبل مطلع أوائل أواخر بداية نهاية منتصف".split(" ").map(keyOf),
);

/** Every date with a month in it, in order. */
export function readDates(t: ArabicText): ArabicDate[] {
  const dates: ArabicDate[] = [];
  for (let i = 0; i < t.tokens.length; i++) {
    const token = t.tokens[i];
    const numeric = token?.kind === "number" ? inDigits(t, i) : undefined;
    if (numeric) {
      dates.push(numeric);
      i = numeric.end - 1;
      continue;
    }
    const month = token?.kind === "word" ? monthAt(t.keys, i) : undefined;
    if (!month) continue;
    const day = dayBefore(t, i);
    const named = secondName(t, month.end, month.month);
    const year = yearAfter(t, named);
    // A month's name alone may be another word: ماي, آب, مارس (he practised).
    const alone = BEFORE_MONTH.has(keyAt(t, i - 1)) && !t.numberAt.has(i - 2);
    if (!day && !year && !alone) continue;
    if (day && day.day > daysInMonth(year?.year ?? 2000, month.month)) continue;
    dates.push({
      first: day?.first ?? i,
      end: year?.end ?? named,
      month: month.month,
      ...(day ? { day: day.day } : {}),
      ...(year ? { year: year.year } : {}),
    });
    i = (year?.end ?? named) - 1;
  }
  return dates;
}
