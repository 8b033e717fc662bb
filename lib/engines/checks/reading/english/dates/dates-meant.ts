import type { CivilDate } from "../../civil-day.ts";
import { inferYear, type YearInference } from "../../year-inference.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { type Direction, directionAt } from "../text/tense.ts";
import type { DateReading } from "./date-reading.ts";
import { yearsAround } from "./years-around.ts";

const TOLD = "told from the dateline";
const OWN_YEAR = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "December 25, which falls on a Wednesday this year". */
function tellsThisYear(t: EnglishText, at: number): boolean {
  return lowerAt(t, at + 1) === "this" && lowerAt(t, at + 2) === "year";
}

/**
 * The days that a written date may mean, likeliest first: with its own year ("written"), with that
 * of "May 6, last year", or with one inferred from the dateline, the verb and the years around it.
 * @param day one of `date.days`
 * @param at the token whose verb and neighbouring years count; the date's own where absent
 * @param said the direction that a word beside it gives, before the verb is asked
 */
export function datesMeant(
  t: EnglishText,
  date: DateReading,
  day: number,
  published: CivilDate | undefined,
  at = date.first,
  said?: Direction,
): YearInference {
  const month = date.month as number;
  if (date.year !== undefined) {
    const candidates = [{ year: date.year, month, day }];
    return { candidates, against: [], sure: true, ordinary: true, because: "written" };
  }
  const after = lowerAt(t, date.end) === "," ? date.end + 1 : date.end;
  const ownYear = OWN_YEAR.get(lowerAt(t, after));
  if (published && ownYear !== undefined && lowerAt(t, after + 1) === "year") {
    const year = published.year + ownYear;
    const candidates = [{ year, month, day }];
    return { candidates, against: [], sure: true, ordinary: true, because: TOLD };
  }
  if (tellsThisYear(t, at) && published) {
    const candidates = [{ year: published.year, month, day }];
    return { candidates, against: [], sure: true, ordinary: true, because: TOLD };
  }
  const inferred = inferYear(month, day, published, said ?? directionAt(t, at), yearsAround(t, at));
  const [own, ...more] = yearsAround(t, at, 0);
  // "In 2019 the storm struck on 1 September": the sentence has a year of its own.
  const named = more.length === 0 && inferred.candidates.find(({ year }) => year === own);
  return named ? { ...inferred, ordinary: true } : inferred;
}
