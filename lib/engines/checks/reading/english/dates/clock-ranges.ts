import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { clockDigitsAt } from "./clock-digits.ts";
import { openerBefore, RANGE_JOINERS } from "./range-words.ts";
import type { ClockReading, RangeReading } from "./time-expressions.ts";

const HALF_DAY = 720;

/**
 * "5 to 6 p.m.", "from 10 to 11:30 a.m.": the range that ends with this time and begins with bare
 * digits, which take their half of the day from it. Undefined where no such digits stand before it.
 */
export function clockRangeAt(t: EnglishText, to: ClockReading): RangeReading | undefined {
  const joiner = lowerAt(t, to.first - 1);
  const number = t.numberBefore.get(to.first - 1);
  if (!to.told || !number?.inDigits) return undefined;
  const first = lowerAt(t, number.first - 1) === ":" ? number.first - 2 : number.first;
  const opener = openerBefore(t, first);
  if (!RANGE_JOINERS.has(joiner) && !(joiner === "and" && opener === "between")) return undefined;
  const digits = clockDigitsAt(t.tokens, first);
  if (!digits || digits.end !== to.first - 1 || digits.form === "four digits") return undefined;
  const { hours, minutes } = digits;
  if (hours > 23 || minutes > 59 || (digits.form === "hour" && hours > 12)) return undefined;
  const written = hours * 60 + minutes;
  const early = hours > 12 ? written : written % HALF_DAY;
  const last = to.minutesOfDay[0] ?? 0;
  // "11 to 2 p.m." begins in the morning, "5 to 6 p.m." in the afternoon.
  const from = early + (last >= HALF_DAY && early + HALF_DAY < last ? HALF_DAY : 0);
  const clock: ClockReading = {
    first,
    end: to.first - 1,
    hours,
    minutes,
    minutesOfDay: [from],
    ...(to.zone ? { zone: to.zone } : {}),
    told: true,
  };
  return {
    first: opener ? first - 1 : first,
    end: to.end,
    from: { kind: "clock", clock },
    to: { kind: "clock", clock: to },
    joiner,
    opener,
  };
}
