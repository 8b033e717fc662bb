import type { Span } from "../span.ts";

/** A weekday, month or year in a headline or standfirst that the story does not name. */
export interface HeadTimeReading extends Span {
  part: "headline" | "standfirst";
  /** Another one that the story names. */
  other: Span;
}
