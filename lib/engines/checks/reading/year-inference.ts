import { type CivilDate, dayNumber, isCivilDate } from "./civil-day.ts";

export interface YearInference {
  /** The dates that may be meant, likeliest first. */
  candidates: CivilDate[];
  /** Only the first can be meant. */
  sure: boolean;
  /** The first lies in the year of the dateline, which news leaves out, and no other year is near. */
  ordinary: boolean;
  /** How the year was found, in words that follow "the year is taken to be …". */
  because: string;
}

/** Nearer to the dateline than this, no reader thinks of another year. */
const NEAR_DAYS = 70;

function inYear(year: number, month: number, day: number): CivilDate[] {
  const date = { year, month, day };
  return isCivilDate(date) ? [date] : [];
}

/**
 * The year that a day and month without one mean: that which lies nearest to the dateline in the
 * direction the verb gives, and beside it the years that the text names around it.
 */
export function inferYear(
  month: number,
  day: number,
  published: CivilDate | undefined,
  direction: -1 | 0 | 1,
  yearsAround: readonly number[],
): YearInference {
  const around = yearsAround.flatMap((year) => inYear(year, month, day));
  if (!published) {
    return { candidates: around, sure: false, ordinary: false, because: "named in the sentence" };
  }
  const today = dayNumber(published);
  const distance = (date: CivilDate) => dayNumber(date) - today;
  const near = [published.year - 1, published.year, published.year + 1]
    .flatMap((year) => inYear(year, month, day))
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const nearest = near[0];
  const others = around.filter((date) => !near.includes(date) && date.year !== nearest?.year);
  if (nearest && Math.abs(distance(nearest)) <= NEAR_DAYS) {
    return {
      candidates: [nearest, ...others],
      sure: others.length === 0,
      ordinary: others.length === 0,
      because: "nearest to the dateline",
    };
  }
  const towards = near.filter((date) => direction === 0 || distance(date) * direction >= 0);
  const best = towards[0] ?? nearest;
  const rest = near.slice(0, 2).filter((date) => date !== best);
  return {
    candidates: [...(best ? [best] : []), ...rest, ...others],
    sure: false,
    ordinary: others.length === 0 && best?.year === published.year,
    because: "nearest to the dateline",
  };
}
