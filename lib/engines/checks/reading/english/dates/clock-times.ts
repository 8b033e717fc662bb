import { integerOf } from "../../rational.ts";
import type { EnglishText } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { type ClockDigits, clockDigitsAt } from "./clock-digits.ts";
import type { ClockReading } from "./time-expressions.ts";
import { type ZoneReading, zoneAt } from "./zones.ts";

/** What the reader needs of a text; the line of a dateline has no more. */
export type ClockTokens = Pick<EnglishText, "text" | "tokens" | "numberAt" | "numbers">;

const HALF_DAY = 720;
const DAY = 1440;
const TIME_BEFORE = new Set(
  "at by until till from since before after around about between approximately past".split(" "),
);
const PARTS = new Map<string, "am" | "pm">([
  ["morning", "am"],
  ["afternoon", "pm"],
  ["evening", "pm"],
  ["night", "pm"],
]);
/** Midnight begins a day and ends one. */
const NAMED = new Map<string, readonly number[]>([
  ["noon", [HALF_DAY]],
  ["midday", [HALF_DAY]],
  ["midnight", [DAY, 0]],
]);
const FRACTIONS = new Map([
  ["half", 30],
  ["quarter", 15],
]);

const lowerAt = (t: ClockTokens, index: number) => t.tokens[index]?.lower ?? "";

/** What follows the digits and says that they are a time. */
interface Tail {
  end: number;
  half?: "am" | "pm";
  zone?: ZoneReading;
  marked: boolean;
}

/** "a.m.", "PM", "o'clock", "hours", "in the morning", and a zone, in that order. */
function tailAt(t: ClockTokens, index: number, form: ClockDigits["form"] | "word"): Tail {
  let end = index;
  let half: Tail["half"];
  let marked = false;
  const said = lowerAt(t, end);
  const plain = said.length <= 4 ? said.replaceAll(".", "") : "";
  if (plain === "am" || plain === "pm") {
    half = plain;
    end++;
  } else if (said === "o'clock" || said === "oclock") {
    marked = true;
    end++;
  } else if ((said === "hours" || said === "hrs") && form !== "hour" && form !== "word") {
    marked = true;
    end++;
  }
  if (!half) {
    const at = lowerAt(t, end) === "at" ? 1 : lowerAt(t, end) === "in" ? 2 : 0;
    const part = at > 0 ? PARTS.get(lowerAt(t, end + at)) : undefined;
    if (part && (at === 1 || lowerAt(t, end + 1) === "the")) {
      half = part;
      end += at + 1;
    }
  }
  const bracket = lowerAt(t, end) === "(" ? 1 : 0;
  const zone = zoneAt(t, end + bracket);
  const closed = bracket === 0 || lowerAt(t, zone?.end ?? 0) === ")";
  if (!zone || !closed) return { end, half, marked: marked || half !== undefined };
  return { end: zone.end + bracket, half, zone, marked: true };
}

function minutesOfDay(digits: ClockDigits, tail: Tail): number[] {
  const { hours, minutes, seconds = 0 } = digits;
  if (minutes > 59 || seconds > 59 || hours > 24) return [];
  const whole = hours * 60 + minutes;
  if (hours === 24) return minutes === 0 ? [DAY] : [];
  if (tail.half) {
    if (hours > 12) return tail.half === "pm" ? [whole] : [];
    return [(whole % HALF_DAY) + (tail.half === "pm" ? HALF_DAY : 0)];
  }
  const isUtc = tail.zone?.meanings[0]?.zone === "UTC";
  if (hours > 12 || hours === 0 || digits.padded || isUtc) return [whole];
  const other = hours === 12 ? whole - HALF_DAY : whole + HALF_DAY;
  return [whole, other];
}

/** "January 1, 1970 UTC", "in 2000 GMT was kept": a year before the name of a zone. */
function isYearHere(t: ClockTokens, index: number): boolean {
  const before = lowerAt(t, index - 1);
  if (before === "in" || before === "of" || before === "year") return true;
  const near = before === "," ? index - 2 : index - 1;
  const month = ((t.tokens[near]?.classes ?? 0) & WORD.month) !== 0;
  return month || (t.numberAt.get(near)?.inDigits === true && before === ",");
}

function clockOfDigits(t: ClockTokens, first: number): ClockReading | undefined {
  const before = t.tokens[first - 1];
  const glued = before && t.tokens[first]?.gap === "none" && !/^[([“"‘'—–/-]$/.test(before.text);
  // "5/17/202403:15": the time begins where the year of a slashed date ends.
  if (glued && !(before.text.length === 4 && lowerAt(t, first - 2) === "/")) return undefined;
  const digits = clockDigitsAt(t.tokens, first);
  if (!digits) return undefined;
  const tail = tailAt(t, digits.end, digits.form);
  if (!tail.marked && digits.form !== "colon") return undefined;
  if (digits.form === "four digits" && !tail.half && isYearHere(t, first)) return undefined;
  // "2:30 hours" lasts; "1430 hours" is a time.
  const { hours, minutes, seconds } = digits;
  const told = tail.marked || TIME_BEFORE.has(before?.lower ?? "");
  return {
    first,
    end: tail.end,
    hours,
    minutes,
    ...(seconds === undefined ? {} : { seconds }),
    minutesOfDay: minutesOfDay(digits, tail),
    ...(tail.zone ? { zone: tail.zone } : {}),
    told,
  };
}

/** "nine o'clock", "six in the morning", "half past nine", "ten past 9", "quarter to ten". */
function clockOfWords(t: ClockTokens, first: number): ClockReading | undefined {
  const number = t.numberAt.get(first);
  const hours = number?.form === "cardinal" ? integerOf(number.value) : undefined;
  if (!number || hours === undefined || hours < 1 || hours > 12) return undefined;
  const joiner = lowerAt(t, first - 1);
  const tail = tailAt(t, number.end, "word");
  const base = { form: "hour", padded: false, end: number.end } as const;
  if (joiner === "past" || joiner === "to") {
    const minuteWord = lowerAt(t, first - 2);
    const spoken = minuteWord === "minutes" ? first - 3 : first - 2;
    const fraction = FRACTIONS.get(lowerAt(t, spoken));
    const counted = t.numberAt.get(spoken);
    const count = counted?.end === spoken + 1 ? integerOf(counted.value) : undefined;
    const minutes = fraction ?? (spoken < first - 2 || joiner === "past" ? count : undefined);
    if (minutes === undefined || minutes > 29 + (fraction ? 1 : 0)) return undefined;
    const shift =
      joiner === "past" ? { hours, minutes } : { hours: hours - 1, minutes: 60 - minutes };
    const digits = { ...base, ...shift };
    const article = lowerAt(t, spoken - 1) === "a" ? 1 : 0;
    return {
      first: spoken - article,
      end: tail.end,
      ...shift,
      minutesOfDay: minutesOfDay(digits, tail),
      ...(tail.zone ? { zone: tail.zone } : {}),
      told: true,
    };
  }
  if (!tail.marked || number.inDigits) return undefined;
  const digits = { ...base, hours, minutes: 0 };
  const zone = tail.zone ? { zone: tail.zone } : {};
  return {
    first,
    end: tail.end,
    hours,
    minutes: 0,
    minutesOfDay: minutesOfDay(digits, tail),
    ...zone,
    told: true,
  };
}

function clockOfName(t: ClockTokens, index: number): ClockReading | undefined {
  const minutes = NAMED.get(lowerAt(t, index));
  if (!minutes) return undefined;
  const twelve = t.tokens[index - 1]?.text === "12" ? 1 : 0;
  const tail = tailAt(t, index + 1, "word");
  const before = lowerAt(t, index - 1 - twelve);
  return {
    first: index - twelve,
    end: tail.zone ? tail.end : index + 1,
    hours: Math.floor((minutes[0] as number) / 60),
    minutes: 0,
    minutesOfDay: minutes,
    ...(tail.zone ? { zone: tail.zone } : {}),
    told: tail.zone !== undefined || TIME_BEFORE.has(before) || twelve === 1,
  };
}

/**
 * Every time of day, in order, a zone beside it included. A time in digits alone ("3:15") is told
 * by what stands before it; the readings that are not `told` may be scores, verses or ratios.
 * @param parts the tokens of class `partOfDay`, in order
 */
export function readClockTimes(t: ClockTokens, parts: readonly number[]): ClockReading[] {
  const clocks: ClockReading[] = [];
  for (const number of t.numbers) {
    const clock =
      clockOfWords(t, number.first) ??
      (number.inDigits ? clockOfDigits(t, number.first) : undefined);
    if (clock) clocks.push(clock);
  }
  for (const index of parts) {
    const clock = clockOfName(t, index);
    if (clock) clocks.push(clock);
  }
  clocks.sort((a, b) => a.first - b.first);
  return clocks.filter((clock, i) => clock.first >= (clocks[i - 1]?.end ?? 0));
}
