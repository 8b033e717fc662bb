import type { DateReading } from "./date-reading.ts";

/**
 * Reads "5/6/2024" as the other slashed dates of the text are written, where their numbers decide it
 * and all are written alike; a text that has none leaves it open.
 */
export function settleSlashedDates(dates: readonly DateReading[]): DateReading[] {
  const orders = new Set(dates.flatMap(({ order }) => order ?? []));
  const [order] = orders;
  if (orders.size !== 1) return [...dates];
  return dates.map((date) => {
    const { swapped, ...written } = date;
    if (!swapped) return date;
    // As read, the month stands first.
    return order === "month first"
      ? written
      : { ...written, month: swapped.month, days: [swapped.day] };
  });
}
