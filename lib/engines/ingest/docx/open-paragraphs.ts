import { isPiece, type Paragraph } from "./story.ts";

/**
 * The paragraphs that are open at a point of a text, the innermost last: one in a box lies in the paragraph
 * that the box hangs on, and is read behind its words, or before it where it has none yet.
 * @param done called for each paragraph in the order of reading
 */
export function openParagraphs(done: (paragraph: Paragraph) => void) {
  const open: Paragraph[] = [];
  const boxed = new Map<Paragraph, Paragraph[]>();
  const current = (): Paragraph | undefined => open.at(-1);
  const hasWords = (): boolean => current()?.items.some(isPiece) ?? false;

  function end(): void {
    const paragraph = open.pop();
    if (!paragraph) return;
    const read = [paragraph, ...(boxed.get(paragraph) ?? [])];
    boxed.delete(paragraph);
    const outer = current();
    // One whose end was changed is one with the next: nothing can stand between.
    const isBehind = outer && hasWords() && !outer.endInserted && !outer.endDeleted;
    const behind = isBehind ? (boxed.get(outer) ?? []) : undefined;
    if (outer && behind) boxed.set(outer, behind);
    for (const one of read) {
      if (behind) behind.push(one);
      else done(one);
    }
  }

  return { begin: (paragraph: Paragraph) => open.push(paragraph), current, hasWords, end };
}
