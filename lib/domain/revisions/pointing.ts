import { AppError } from "#lib/core/errors.ts";
import type { Span } from "#lib/engines/anchoring/span.ts";

/** The words that something is to be pointed at; `conflict` where it points there already. */
export function requireOther(
  was: readonly { start: number; end: number }[],
  spans: readonly Span[],
): readonly Span[] {
  const isSame =
    was.length === spans.length &&
    spans.every(({ start, end }, index) => was[index]?.start === start && was[index]?.end === end);
  if (!isSame) return spans;
  throw new AppError(
    "conflict",
    spans.length === 0 ? "This is about no words already." : "This is about these words already.",
  );
}
