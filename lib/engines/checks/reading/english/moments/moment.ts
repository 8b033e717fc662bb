/** Days from `from` up to `to`, which is not among them, as numbers of days since 1970. */
export interface DaySpan {
  from: number;
  to: number;
  /** `2024-05`, `2024`, `2024-W20`, where ISO 8601 has a name for it. */
  name?: string;
}

/** Seconds of the day. */
export interface ClockSpan {
  from: number;
  to: number;
}

/**
 * An expression of time as it is put together: what it may mean, likeliest first. Token indices,
 * `end` exclusive.
 */
export type Moment = { first: number; end: number } & (
  | { kind: "day"; days: readonly number[]; weekday?: number; dated?: boolean; holiday?: boolean }
  | { kind: "period"; spans: readonly DaySpan[] }
  | { kind: "clock"; seconds: readonly number[] }
  /** A part of any day: "in the morning", "5 to 6 p.m.". */
  | { kind: "hours"; spans: readonly ClockSpan[] }
  | { kind: "instant"; days: readonly number[]; seconds: readonly number[] }
  | { kind: "stretch"; days: readonly number[]; spans: readonly ClockSpan[] }
);
