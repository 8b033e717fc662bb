import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import type { Span } from "./span.ts";

/**
 * What is wrong with a span on this text, in the reader's words; undefined where it holds: its
 * range lies in the text, and reads there exactly what the span says, context included. `verify`
 * asks it of every span of a report; writes ask `spansOf`, which makes the context itself.
 */
export function spanProblem(text: string, span: Span): string | undefined {
  const { start, end, exact, prefix, suffix } = span;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!inside) return `The passage (${start} to ${end}) lies outside the text.`;
  if (start >= end) return "The passage is empty.";
  if (cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) {
    return "The passage begins or ends inside a character.";
  }
  const found = text.slice(start, end);
  if (found !== exact) return `The text reads “${found}” there, not “${exact}”.`;
  const contextHolds = text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
  return contextHolds ? undefined : `The text around “${exact}” is not what the passage says.`;
}
