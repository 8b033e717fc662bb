import { type CivilDate, isCivilDate } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import {
  compareDistance,
  isoAtDistance,
  type TimeUnit,
  type Written,
} from "../../relative-arithmetic.ts";
import type { RelativeDateReading } from "../../text-reading.ts";
import { readHedged } from "../numbers/hedges.ts";
import { type EnglishText, isA, isDash, lowerAt, sliceOf, tokensOf } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import type { DatedText } from "./dated-text.ts";
import type { DurationReading } from "./time-expressions.ts";

/** A date or year as written. Token indices. */
interface Told {
  first: number;
  end: number;
  written: Written;
}

const REACH = 12;
const UNITS = new Map<string, readonly [TimeUnit, number]>([
  ["day", ["day", 1]],
  ["week", ["week", 1]],
  ["month", ["month", 1]],
  ["year", ["year", 1]],
  ["decade", ["year", 10]],
]);

function toldAt({ dateAt, yearAt }: DatedText, index: number): Told | undefined {
  const date = dateAt.get(index);
  if (date) {
    const { first, end, year, month, days, swapped } = date;
    if (swapped || days.length > 1) return undefined;
    return { first, end, written: { year, month, day: days[0] } };
  }
  const year = yearAt.get(index);
  return year && !year.stretch
    ? { first: year.first, end: year.end, written: { year: year.year } }
    : undefined;
}

/** "in 1999, *five years after*": the date just before the length, a comma or a dash between them. */
function toldBefore(dated: DatedText, first: number): Told | undefined {
  const { t, dateBefore, years } = dated;
  const end = lowerAt(t, first - 1) === "," || isDash(t, first - 1) ? first - 1 : first;
  const date = dateBefore.get(end);
  if (date) return toldAt(dated, date.first);
  const year = dated.yearAt.get(end - 1);
  return year?.end === end && years.length > 0 ? toldAt(dated, year.first) : undefined;
}

const isVerb = (t: EnglishText, index: number) =>
  (isA(t, index, WORD.pastVerb) && !isA(t, index, WORD.auxiliary)) ||
  /^[a-z]{3,}ing$/.test(t.tokens[index]?.text ?? "");

/** The date that the event after "after" has, in its own clause, and of no other event in it. */
function toldAfter(dated: DatedText, after: number): Told | undefined {
  const { t } = dated;
  let verbs = 0;
  for (let i = after + 1; i <= after + REACH; i++) {
    const told = toldAt(dated, i);
    const joined = ["in", "on", "of"].includes(lowerAt(t, i - 1));
    if (told) return joined && verbs <= 1 ? told : undefined;
    if (isVerb(t, i)) verbs++;
    if (/^[,;:.()—–]$/.test(lowerAt(t, i)) || t.tokens[i] === undefined) return undefined;
  }
  return undefined;
}

function reading(
  t: EnglishText,
  told: Told,
  length: DurationReading,
  from: Told,
  sign: 1 | -1,
): RelativeDateReading | undefined {
  const [part, ...more] = length.parts;
  const unit = UNITS.get(part?.unit ?? "");
  const count = part && integerOf(part.amount);
  const { year = told.written.year, month, day } = from.written;
  if (!unit || count === undefined || more.length > 0 || length.vague || year === undefined) {
    return undefined;
  }
  if (readHedged(t, length.first, length.end).firmness !== "exactly") return undefined;
  const byYear = unit[0] === "year";
  if (!byYear && (day === undefined || told.written.day === undefined)) return undefined;
  const anchor: CivilDate = byYear
    ? { year, month: 7, day: 1 }
    : { year, month: month ?? 1, day: day ?? 1 };
  if (!isCivilDate(anchor)) return undefined;
  const distance = { amount: sign * count * unit[1], unit: unit[0], counted: true };
  const written = byYear
    ? { year: told.written.year }
    : { ...told.written, year: told.written.year ?? year };
  const beside = compareDistance(anchor, distance, written);
  if (!beside) return undefined;
  const resolved = isoAtDistance(anchor, distance);
  return {
    stated: spanOf(t, told.first, from.end),
    anchor: spanOf(t, from.first, from.end),
    resolved: [resolved],
    beside,
    steps: [
      `It counts from “${sliceOf(t, from.first, from.end)}”.`,
      `“${sliceOf(t, length.first, length.end + 1)}” that is ${resolved}.`,
      `Beside it stands “${sliceOf(t, told.first, told.end)}”.`,
    ],
    sure: (t.quoteOf[length.first] as number) < 0,
    sentence: sentenceSpanAt(t, length.first),
  };
}

/** Two dates with the time between them: "in 1999, five years after it was founded in 1994". */
export function readSpacedDates(dated: DatedText): RelativeDateReading[] {
  const { t, durations } = dated;
  const byEnd = new Map(durations.map((duration) => [duration.end, duration]));
  return tokensOf(t, ["after", "before"]).flatMap((at) => {
    const length = byEnd.get(at);
    const told = length && toldBefore(dated, length.first);
    const from = told && toldAfter(dated, at);
    if (!length || !told || !from) return [];
    return reading(t, told, length, from, lowerAt(t, at) === "after" ? 1 : -1) ?? [];
  });
}
