import { type CivilDate, dayNumber, isCivilDate } from "./civil-day.ts";

export interface YearInference {
  /** The dates that may be meant, likeliest first. */
  candidates: CivilDate[];
  /** Near dates on the other side of the dateline than the verb says. */
  against: CivilDate[];
  /** Only the first can be meant. */
  sure: boolean;
  /** The first lies near the dateline, or in its year, which news leaves out. */
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
    const because = "named in the sentence";
    return { candidates: around, against: [], sure: false, ordinary: false, because };
  }
  const today = dayNumber(published);
  const distance = (date: CivilDate) => dayNumber(date) - today;
  const near = [published.year - 1, published.year, published.year + 1]
    .flatMap((year) => inYear(year, month, day))
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const nearest = near[0];
  const others = around.filter((date) => !near.includes(date) && date.year !== nearest?.year);
  const because = "nearest to the dateline";
  if (nearest && Math.abs(distance(nearest)) <= NEAR_DAYS) {
    const sure = others.length === 0;
    return { candidates: [nearest, ...others], against: [], sure, ordinary: true, because };
  }
  const fits = (date: CivilDate) => direction === 0 || distance(date) * direction >= 0;
  const best = near.find(fits) ?? nearest;
  const rest = near.slice(0, 2).filter((date) => date !== best);
  return {
    candidates: [...(best ? [best] : []), ...rest.filter(fits), ...others],
    against: rest.filter((date) => !fits(date)),
    sure: false,
    ordinary: best?.year === published.year,
    because,
  };
}
