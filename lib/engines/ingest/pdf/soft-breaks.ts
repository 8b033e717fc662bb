/** How much of a word on each side of a line's end tells it, in characters. */
const LENGTH = 4;

const soft = /(\p{L}+)\u00AD\s*(?=(\p{L}+))/gu;

const keyOf = (before: string, after: string): string =>
  `${before.slice(-LENGTH)}-${after.slice(0, LENGTH)}`;

/**
 * Where words are broken by soft hyphens, which many programs write at a line's end and PDF.js leaves
 * out of its text, told by what stands around them.
 * @param drawn the characters of a page as they are drawn, one after another
 */
export function softBreaksIn(drawn: string): string[] {
  return [...drawn.matchAll(soft)].map(([, before = "", after = ""]) => keyOf(before, after));
}

/** Whether the end of one line and the beginning of the next are a word that was broken so. */
export function isSoftBreak(line: string, next: string, breaks: ReadonlySet<string>): boolean {
  const [before] = /\p{L}+$/u.exec(line) ?? [];
  const [after] = /^\p{L}+/u.exec(next) ?? [];
  return before !== undefined && after !== undefined && breaks.has(keyOf(before, after));
}
