import type { Span } from "./span.ts";

/** A value in ISO 8601; a range has its ends in `from` and `to`, one of them where it is open. */
export interface TimeValue {
  /** `2024-05-17`, `2024-05`, `19:30:00`, `2024-05-17T19:30:00`, `P3D`, `-W-5` for a weekday alone. */
  value?: string;
  /** The first day or moment of it. */
  from?: string;
  /** The first day or moment after a stretch that is named whole; the second end of a range of two. */
  to?: string;
}

/** An expression of time with all that it may mean, likeliest first. */
export interface TimeReading extends Span {
  kind: "date" | "time" | "datetime" | "duration" | "range" | "set";
  values: readonly TimeValue[];
}
