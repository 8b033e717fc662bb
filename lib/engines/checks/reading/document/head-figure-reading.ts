import type { QuantityReading } from "../quantity-reading.ts";
import type { Span } from "../span.ts";

/** A number of the story that may be the one that a headline gives. */
export interface StoryFigure extends QuantityReading {
  /** It is of the same thing: the same noun, what befell the same people, the same unit. */
  akin: boolean;
  sentence: Span;
}

/** A number in a headline, standfirst or caption, and the story's numbers beside it. */
export interface HeadFigureReading {
  figure: QuantityReading;
  /** With what it counts: "Five killed". */
  stated: Span;
  part: "headline" | "standfirst" | "caption";
  /** Those that are of the same thing, have its unit, or its value whatever they count. */
  alike: StoryFigure[];
  /** Those of the same thing near the beginning of the story, at the time that it tells of. */
  same: StoryFigure[];
  /** Those of the story that tell what goes with it, as being in hospital with being hurt. */
  kin: StoryFigure[];
  /** That `same` is of the same thing is told by its size and its sentence alone. */
  loose: boolean;
  sentence: Span;
}
