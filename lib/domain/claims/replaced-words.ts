interface Stretch {
  start: number;
  end: number;
}

/**
 * What is wrong with replacing `oldText` under a claim, in words for the reviewer; undefined where
 * it is clear which words are meant: those that touch the claim's own, or, for a claim about no
 * words, a passage that stands in the text once.
 */
export function replacedWordsProblem(
  text: string,
  spans: readonly Stretch[],
  oldText: string,
): string | undefined {
  let found = 0;
  for (let at = text.indexOf(oldText); at >= 0; at = text.indexOf(oldText, at + 1)) {
    found += 1;
    const end = at + oldText.length;
    if (spans.some((span) => at < span.end && span.start < end)) return undefined;
    if (spans.length === 0 && found > 1) break;
  }
  if (found === 0) return "The words to be replaced are not in the text.";
  if (spans.length > 0) return "The words to be replaced are not those that the claim is about.";
  return found === 1
    ? undefined
    : "These words stand in the text more than once: please give more of them.";
}
