import { cutsSurrogatePair, sliceExact } from "#lib/core/text/offsets.ts";
import type { Span } from "./span.ts";

/** How much text a span remembers on either side, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/**
 * The span from `start` to `end` (UTF-16 units, `end` excluded) with its words and their context.
 * The context is one unit shorter where it would cut a character in two.
 * @throws RangeError where the range is empty, out of the text, or cuts a character
 */
export function describeSpan(text: string, start: number, end: number): Span {
  const exact = sliceExact(text, start, end);
  if (exact === "") throw new RangeError("A span cannot be empty.");
  let before = Math.max(0, start - CONTEXT_LENGTH);
  let after = Math.min(text.length, end + CONTEXT_LENGTH);
  if (cutsSurrogatePair(text, before)) before += 1;
  if (cutsSurrogatePair(text, after)) after -= 1;
  return { start, end, exact, prefix: text.slice(before, start), suffix: text.slice(end, after) };
}
