import type { ElapsedReading, ElapsedUnit } from "../../elapsed-reading.ts";
import { multiply, type Rational, rational } from "../../rational.ts";
import type { DurationReading } from "../dates/time-expressions.ts";
import { readHedged } from "../numbers/hedges.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

/** A length of time in one unit. Token indices, `end` exclusive. */
export interface Length {
  first: number;
  end: number;
  count: Rational;
  unit: ElapsedUnit;
  firmness: ElapsedReading["firmness"];
}

const UNITS: Readonly<Record<string, [ElapsedUnit, bigint] | undefined>> = {
  day: ["day", 1n],
  week: ["week", 1n],
  month: ["month", 1n],
  year: ["year", 1n],
  decade: ["year", 10n],
  century: ["year", 100n],
};

/** A duration as a length in days, weeks, months or years; undefined for vague or mixed ones. */
export function lengthOf(t: EnglishText, duration: DurationReading): Length | undefined {
  const [part, ...more] = duration.parts;
  const unit = part && UNITS[part.unit];
  if (!unit || more.length > 0 || duration.vague) return undefined;
  // "Every two years" says how often, not how long.
  if (/^(?:every|each)$/.test(lowerAt(t, duration.first - 1))) return undefined;
  return {
    first: duration.first,
    end: duration.end,
    count: multiply(part.amount, rational(unit[1])),
    unit: unit[0],
    firmness: readHedged(t, duration.first, duration.end).firmness,
  };
}
