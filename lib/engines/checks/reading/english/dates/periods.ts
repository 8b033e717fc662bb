import { integerOf } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { yearAt } from "./dates.ts";
import type { PeriodReading } from "./time-expressions.ts";
import { stretchBefore } from "./years.ts";

/** By the quarter of the year in which each begins in the north. */
const SEASONS = new Map([
  ["winter", 0],
  ["spring", 1],
  ["summer", 2],
  ["autumn", 3],
  ["fall", 3],
]);
const PARTS = new Map<string, "quarter" | "half">([
  ["quarter", "quarter"],
  ["half", "half"],
]);
const SHORT_PARTS = /^([qh])([1-4])$/;
const YEAR_WORDS = new Set(["fiscal", "school", "academic", "financial", "tax", "crop"]);
const MAX_QUARTER = 4;

/** The year after a period's name: "2023", "of 2023", "of last year" gives none. */
function yearAfter(t: EnglishText, end: number): { year: number; end: number } | undefined {
  const joined = ["of", "in", ","].includes(lowerAt(t, end)) ? 1 : 0;
  return yearAt(t, end + joined);
}

function withYear(t: EnglishText, reading: PeriodReading): PeriodReading {
  const after = yearAfter(t, reading.end);
  if (after) return { ...reading, end: after.end, year: after.year };
  const hyphen =
    lowerAt(t, reading.first - 1) === "-" && t.tokens[reading.first]?.gap === "none" ? 1 : 0;
  const at = reading.first - 1 - hyphen;
  const year = t.tokens[at]?.kind === "number" ? yearAt(t, at) : undefined;
  return year ? { ...reading, first: at, year: year.year } : reading;
}

/** "the 1990s", "the ’90s", "late 1990s"; two digits alone mean the last century. */
function decadeAt(t: EnglishText, index: number): PeriodReading | undefined {
  const number = t.numberAt.get(index);
  if (!number || (number.form !== "decade" && t.tokens[index + 1]?.text !== "s")) return undefined;
  const value = integerOf(number.value) ?? -1;
  const short = t.tokens[index]?.text.length === 2 && value % 10 === 0;
  const isDecade = number.form === "decade" || (short && t.tokens[index + 1]?.text === "s");
  if (!isDecade || t.tokens[index + 1]?.gap !== "none" || value % 10 !== 0) return undefined;
  const apostrophe = short && /^['’]$/.test(lowerAt(t, index - 1)) ? 1 : 0;
  // "In her 60s" tells an age, "temperatures in the 60s" a measure.
  if (short && !apostrophe) return undefined;
  const stretch = stretchBefore(t, index - apostrophe);
  return {
    kind: "decade",
    first: stretch?.first ?? index - apostrophe,
    end: index + 2,
    year: short ? 1900 + value : value,
    ...(stretch ? { stretch: stretch.stretch } : {}),
  };
}

/** "2023/24", "2023-24", "2019–2020" where a slash joins them: a year of its own, not of the calendar. */
function splitYearAt(t: EnglishText, index: number): PeriodReading | undefined {
  const token = t.tokens[index];
  const second = t.tokens[index + 2];
  const mark = t.tokens[index + 1];
  if (token?.text.length !== 4 || second?.kind !== "number" || mark?.gap !== "none")
    return undefined;
  if (!/^[/–-]$/.test(mark.text) || second.gap !== "none") return undefined;
  if (mark.text !== "/" && second.text.length !== 2) return undefined;
  if (t.tokens[index + 3]?.text === mark.text) return undefined;
  const year = Number(token.text);
  const next = (year + 1) % (second.text.length === 2 ? 100 : 10_000);
  if (!(year >= 1000 && year <= 2150) || Number(second.text) !== next) return undefined;
  return { kind: "split year", first: index, end: index + 3, year, ownYear: true };
}

/** "the third quarter of 2023", "Q3 2023", "2019-H2", "the first half of last year". */
function partAt(t: EnglishText, index: number): PeriodReading | undefined {
  const lower = lowerAt(t, index);
  const short = SHORT_PARTS.exec(lower);
  if (short) {
    const kind = short[1] === "q" ? "quarter" : "half";
    const part = Number(short[2]);
    if (kind === "half" && part > 2) return undefined;
    const read = withYear(t, { kind, first: index, end: index + 1, index: part });
    const capital = t.tokens[index]?.text.startsWith(short[1]?.toUpperCase() ?? "");
    return capital || read.year !== undefined ? read : undefined;
  }
  const kind = PARTS.get(lower);
  const fiscal = kind && YEAR_WORDS.has(lowerAt(t, index - 1)) ? 1 : 0;
  const number = kind && t.numberBefore.get(index - fiscal);
  const part = number?.form === "ordinal" ? (integerOf(number.value) ?? 0) : 0;
  if (!kind || !number || part < 1 || part > (kind === "half" ? 2 : MAX_QUARTER)) return undefined;
  const read = withYear(t, { kind, first: number.first, end: index + 1, index: part });
  // "The second half" of a match, "a third quarter" of a game: a year makes it one of the calendar.
  return read.year === undefined ? undefined : fiscal ? { ...read, ownYear: true } : read;
}

/** "the 19th century", "the early fifteenth century". */
function centuryAt(t: EnglishText, index: number): PeriodReading | undefined {
  if (lowerAt(t, index) !== "century") return undefined;
  const hyphen = lowerAt(t, index - 1) === "-" ? 1 : 0;
  const number = t.numberBefore.get(index - hyphen);
  const count = number?.form === "ordinal" ? (integerOf(number.value) ?? 0) : 0;
  if (!number || count < 1 || count > 22) return undefined;
  const stretch = stretchBefore(t, number.first);
  return {
    kind: "century",
    first: stretch?.first ?? number.first,
    end: index + 1,
    year: (count - 1) * 100,
    ...(stretch ? { stretch: stretch.stretch } : {}),
  };
}

/** "summer 2021", "the winter of 1947", "early spring"; a season without a year is read too. */
function seasonAt(t: EnglishText, index: number): PeriodReading | undefined {
  const season = SEASONS.get(lowerAt(t, index));
  if (season === undefined) return undefined;
  const read = withYear(t, { kind: "season", first: index, end: index + 1, index: season });
  // "Prices fall", "spring back": verbs.
  if (read.year === undefined && !/^(?:the|last|this|next|in|that)$/.test(lowerAt(t, index - 1))) {
    return undefined;
  }
  return read;
}

/** "fiscal 2023", "the 2023 fiscal year", "FY2023", "school year 2008". */
function fiscalAt(t: EnglishText, index: number): PeriodReading | undefined {
  const lower = lowerAt(t, index);
  if (!YEAR_WORDS.has(lower) && lower !== "fy") return undefined;
  const named = lowerAt(t, index + 1) === "year" ? 1 : 0;
  const after = yearAt(t, index + 1 + named);
  const base = { kind: "split year", ownYear: true } as const;
  if (after && (named || lower === "fiscal" || lower === "fy")) {
    return { ...base, first: index, end: after.end, year: after.year - 1 };
  }
  const before = named ? yearAt(t, index - 1) : undefined;
  return before && { ...base, first: index - 1, end: index + 2, year: before.year - 1 };
}

/**
 * Every stretch that the calendar names, in order: decades, centuries, quarters, halves, seasons,
 * and years that do not run with the calendar.
 * @param words the tokens of class `timeUnit` or `temporal`, in order
 */
export function readPeriods(t: EnglishText, words: readonly number[]): PeriodReading[] {
  const periods: PeriodReading[] = [];
  for (const number of t.numbers) {
    if (!number.inDigits) continue;
    const period = decadeAt(t, number.first) ?? splitYearAt(t, number.first);
    if (period) periods.push(period);
  }
  for (const index of words) {
    const period =
      partAt(t, index) ?? centuryAt(t, index) ?? seasonAt(t, index) ?? fiscalAt(t, index);
    if (period) periods.push(period);
  }
  return periods.sort((a, b) => a.first - b.first);
}
