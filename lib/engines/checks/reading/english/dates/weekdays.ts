import { isCapitalised } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";

export interface WeekdayReading {
  /** Index of its token. */
  at: number;
  /** 0 is Monday. */
  weekday: number;
  /** "Sat", "Wed.": a weekday only beside a date. */
  short: boolean;
}

const STEMS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const NAMES = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
    (name, weekday) => [name, weekday],
  ),
);

/** 0 for "monday"; undefined for what is no weekday in full. */
export function weekdayOfName(lower: string): number | undefined {
  return NAMES.get(lower);
}

/**
 * The weekdays written in the text, in order, those inside names too.
 * @param words the tokens that can be one (class `weekday`), in order
 */
export function readWeekdays(tokens: readonly Token[], words: readonly number[]): WeekdayReading[] {
  return words.flatMap((at) => {
    const token = tokens[at] as Token;
    if ((token.classes & WORD.weekday) === 0) return [];
    const short = !token.lower.endsWith("day");
    // "sat", "sun" and "wed" are words of their own.
    if (short && !isCapitalised(token)) return [];
    // "The Sun" is a newspaper.
    if (short && tokens[at - 1]?.lower === "the") return [];
    return [{ at, weekday: STEMS.indexOf(token.lower.slice(0, 3)), short }];
  });
}
