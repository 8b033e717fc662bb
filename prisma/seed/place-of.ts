import type { RangeInput } from "#lib/domain/articles/ranges.ts";

/**
 * Where these words stand in the text, in UTF-16 offsets.
 * @throws Error where they stand there never, or more than once.
 */
export function placeOf(text: string, exact: string): RangeInput {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The demo's text does not have “${exact}”.`);
  if (text.indexOf(exact, start + 1) >= 0) {
    throw new Error(`The demo's text has “${exact}” more than once.`);
  }
  return { start, end: start + exact.length, exact };
}
