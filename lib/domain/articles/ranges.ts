import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import type { Span } from "#lib/engines/anchoring/span.ts";

/** One stretch of a revision's text as a door names it: UTF-16 offsets, and the words there. */
export const rangeInput = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1).max(20_000),
});

export const rangesInput = z.array(rangeInput).max(50);

export type RangeInput = z.output<typeof rangeInput>;

/**
 * The spans that these ranges name in `text`, in the order of the text. Refuses (`conflict`)
 * where the words at a place are not the words named: slice == exact, or nothing is written.
 */
export function spansOf(text: string, ranges: readonly RangeInput[]): Span[] {
  const spans = ranges.map(({ start, end, exact }) => {
    const whole = !cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end);
    if (start >= end || !whole || text.slice(start, end) !== exact) {
      throw new AppError(
        "conflict",
        "The marked words are not at that place of the text. Please load the article again and mark them anew.",
      );
    }
    return describeSpan(text, start, end);
  });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
