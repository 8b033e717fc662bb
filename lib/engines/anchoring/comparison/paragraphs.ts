import type { Stretch } from "../alignment/sentences.ts";

/** The paragraphs of a canonical text, in order: its lines, but for those that say nothing. */
export function paragraphsOf(text: string): Stretch[] {
  const paragraphs: Stretch[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

/** The index of the first paragraph that ends after an offset; their number after the last. */
export function paragraphAt(paragraphs: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
