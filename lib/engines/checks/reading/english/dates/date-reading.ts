/** A date as written. Token indices: `first` inclusive, `end` exclusive. */
export interface DateReading {
  first: number;
  end: number;
  year?: number;
  /** 1–12 */
  month?: number;
  /** The day, or the days of "May 3 and 4" and "6–8 May", as written. */
  days: number[];
  /** Of "5/17/2024" and "17/5/2024", which their numbers decide. */
  order?: "month first" | "day first";
  /** "5/6/2024" read the other way round, where both are dates. */
  swapped?: { month: number; day: number };
}
