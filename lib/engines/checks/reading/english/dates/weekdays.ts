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

/** The weekdays written in the text, in order, those inside names too. */
export function readWeekdays(tokens: readonly Token[]): WeekdayReading[] {
  const weekdays: WeekdayReading[] = [];
  tokens.forEach((token, at) => {
    if ((token.classes & WORD.weekday) === 0 || !isCapitalised(token)) return;
    const short = !token.lower.endsWith("day");
    // "The Sun" is a newspaper.
    if (short && tokens[at - 1]?.lower === "the") return;
    weekdays.push({
      at,
      weekday: STEMS.indexOf(token.lower.slice(0, 3)),
      short,
    });
  });
  return weekdays;
}
