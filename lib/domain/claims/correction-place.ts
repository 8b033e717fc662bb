import { changesText, type Disposition } from "./verdicts.ts";

/**
 * Where in the text the words stand that a claim's correction replaces: those that touch the claim's own;
 * for a claim about no words, where they stand once. Undefined where they do not. UTF-16 units.
 */
export function correctionPlace(
  text: string,
  spans: readonly { start: number; end: number }[],
  oldText: string,
): { start: number; end: number } | undefined {
  const places: { start: number; end: number }[] = [];
  if (oldText === "") return undefined;
  for (let at = text.indexOf(oldText); at >= 0; at = text.indexOf(oldText, at + 1)) {
    const place = { start: at, end: at + oldText.length };
    if (spans.some((span) => place.start < span.end && span.start < place.end)) return place;
    if (spans.length === 0) places.push(place);
  }
  return places.length === 1 ? places[0] : undefined;
}

/**
 * Whether a claim's approved correction is made in the text as it reads now: the new words stand where the claim's
 * do (for a claim about no words, anywhere), and the old ones no longer do.
 */
export function isCorrectionMade(
  text: string,
  spans: readonly { start: number; end: number }[],
  { oldText, newText }: { oldText: string; newText: string },
): boolean {
  if (newText === "") {
    return spans.length > 0 ? !correctionPlace(text, spans, oldText) : !text.includes(oldText);
  }
  return spans.length > 0
    ? correctionPlace(text, spans, newText) !== undefined
    : text.includes(newText);
}

/** Whether a verdict, once approved, asks for words that do not stand in the text yet. */
export function isCorrectionDue(
  text: string,
  spans: readonly { start: number; end: number }[],
  verdict: { disposition: string; oldText: string | null; newText: string | null },
): boolean {
  const { oldText, newText, disposition } = verdict;
  if (!changesText(disposition as Disposition) || oldText === null || newText === null) {
    return false;
  }
  return !isCorrectionMade(text, spans, { oldText, newText });
}
