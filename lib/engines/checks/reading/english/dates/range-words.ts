import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { RangeReading } from "./time-expressions.ts";

/** What stands between the two ends of a range; "and" only after "between". */
export const RANGE_JOINERS: ReadonlySet<string> = new Set(
  "to until till through thru - – — ~".split(" "),
);

/** The word before the first end of a range that says that it is one. */
export function openerBefore(t: EnglishText, first: number): RangeReading["opener"] {
  const before = lowerAt(t, lowerAt(t, first - 1) === "the" ? first - 2 : first - 1);
  return before === "from" || before === "between" ? before : "";
}
