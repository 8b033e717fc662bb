import type { ComparedParagraph } from "./compare-paragraphs.ts";

/** Paragraphs that are shown, or unchanged ones that are folded away. */
export interface Fold {
  folded: boolean;
  paragraphs: ComparedParagraph[];
}

/** Unchanged paragraphs that stay in sight around a change. */
const CONTEXT = 2;

/** Folds unchanged paragraphs away but for those around a change; a single one is not worth folding. */
export function foldUnchanged(paragraphs: readonly ComparedParagraph[]): Fold[] {
  const inSight = new Uint8Array(paragraphs.length);
  paragraphs.forEach(({ kind }, at) => {
    if (kind !== "same") inSight.fill(1, Math.max(0, at - CONTEXT), at + CONTEXT + 1);
  });
  paragraphs.forEach((_, at) => {
    const isAlone = inSight[at - 1] !== 0 && inSight[at + 1] !== 0 && paragraphs.length > 1;
    if (isAlone) inSight[at] = 1;
  });
  const folds: Fold[] = [];
  paragraphs.forEach((paragraph, at) => {
    const folded = inSight[at] === 0;
    const last = folds.at(-1);
    if (last?.folded === folded) last.paragraphs.push(paragraph);
    else folds.push({ folded, paragraphs: [paragraph] });
  });
  return folds;
}
