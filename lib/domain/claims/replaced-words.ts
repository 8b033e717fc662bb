import { isCorrectionMade } from "./correction-place.ts";

interface Stretch {
  start: number;
  end: number;
}

/** Words that a verdict puts in place of others; none to cut them. */
interface Replaced {
  oldText: string;
  newText: string;
}

/**
 * What is wrong with replacing words under a claim, in words for the reviewer; undefined where
 * it is clear which are meant: those that touch the claim's own, or, for a claim about no words, a
 * passage that stands in the text once. A change that was made already replaces words that are gone.
 * @param earlier the claim's words, with some around them, in the revisions before
 */
export function replacedWordsProblem(
  text: string,
  spans: readonly Stretch[],
  { oldText, newText }: Replaced,
  earlier: readonly string[],
): string | undefined {
  let found = 0;
  for (let at = text.indexOf(oldText); at >= 0; at = text.indexOf(oldText, at + 1)) {
    found += 1;
    const end = at + oldText.length;
    if (spans.some((span) => at < span.end && span.start < end)) return undefined;
    if (spans.length === 0 && found > 1) break;
  }
  const wasThere = earlier.some((words) => words.includes(oldText));
  if (wasThere && isCorrectionMade(text, spans, { oldText, newText })) return undefined;
  if (found === 0) return "The words to be replaced are not in the text.";
  if (spans.length > 0) return "The words to be replaced are not those that the claim is about.";
  return found === 1
    ? undefined
    : "These words stand in the text more than once: please give more of them.";
}
