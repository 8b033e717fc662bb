import { englishClassesOf, WORD } from "../text/word-classes.ts";

const STRETCHES = new Set(["mid", "early", "late"]);
const JOINERS = new Set(["to", "through"]);
const DIGITS = /^(?:\d{1,2}|[12]\d{3}s?|['’]?\d0s)$/;

const isDated = (word: string) => (englishClassesOf(word) & (WORD.month | WORD.weekday)) !== 0;

/**
 * Whether a hyphenated word is two for the reader because its parts are of time: "May-June",
 * "mid-2023", "Monday-to-Friday", "May-3". Both parts in lower case; `rest` ends at the next hyphen.
 */
export function isTimeCompound(part: string, rest: string): boolean {
  if (STRETCHES.has(part)) return DIGITS.test(rest) || isDated(rest);
  if (JOINERS.has(part)) return isDated(rest);
  return isDated(part) && (JOINERS.has(rest) || isDated(rest) || DIGITS.test(rest));
}
