import { alignTexts } from "../alignment/align-texts.ts";
import type { Stretch } from "../alignment/sentences.ts";
import type { ComparedPiece } from "../alignment/word-changes.ts";
import { linkParagraphs, type ParagraphLink } from "./link-paragraphs.ts";
import { paragraphPieces } from "./paragraph-pieces.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A paragraph of a comparison for reading; `was` and `now` are its numbers in the old and the new text, from 1. */
export type ComparedParagraph =
  | { kind: "same"; text: string; was: number; now: number }
  | {
      kind: "changed";
      pieces: ComparedPiece[];
      was: number;
      now: number;
      /** How many paragraphs it was and is: more than one where some were joined, or one split. */
      counts: [number, number];
    }
  | { kind: "moved"; pieces: ComparedPiece[]; was: number; now: number }
  /** Where a moved paragraph stood. */
  | { kind: "left"; text: string; was: number; now: number }
  | { kind: "removed"; text: string; was: number }
  | { kind: "added"; text: string; now: number };

/**
 * Compares two texts for reading: the paragraphs of the new one in its order, with what became of each, and those of
 * the old one that are gone where they stood.
 */
export function compareParagraphs(oldText: string, newText: string): ComparedParagraph[] {
  const aligned = alignTexts(oldText, newText);
  const [before, after] = [paragraphsOf(oldText), paragraphsOf(newText)];
  const links = linkParagraphs(aligned, before, after);
  const ofOld = new Map<number, ParagraphLink>();
  const ofNew = new Map<number, ParagraphLink>();
  for (const link of links) {
    for (let at = link.from; at < link.fromEnd; at += 1) ofOld.set(at, link);
    ofNew.set(link.to, link);
  }
  const shown: ComparedParagraph[] = [];
  showGone(0);
  for (let at = 0; at < after.length; ) {
    const link = ofNew.get(at);
    if (!link) {
      shown.push({ kind: "added", text: textOf(newText, after, at), now: at + 1 });
      at += 1;
      continue;
    }
    shown.push(linked(link));
    if (!link.moved) showGone(link.fromEnd);
    at = link.toEnd;
  }
  return shown;

  /** Shows the old paragraphs from here on that are not in their place any longer. */
  function showGone(from: number) {
    for (let at = from; at < before.length; at += 1) {
      const link = ofOld.get(at);
      if (link && !link.moved) return;
      const gone = { text: textOf(oldText, before, at), was: at + 1 };
      shown.push(link ? { kind: "left", ...gone, now: link.to + 1 } : { kind: "removed", ...gone });
    }
  }

  function linked(link: ParagraphLink): ComparedParagraph {
    const { from, fromEnd, to, toEnd, moved } = link;
    const [old, now] = [stretchOf(before, from, fromEnd), stretchOf(after, to, toEnd)];
    const pieces = paragraphPieces(aligned, old, now);
    const places = { was: from + 1, now: to + 1 };
    if (moved) return { kind: "moved", pieces, ...places };
    const counts: [number, number] = [fromEnd - from, toEnd - to];
    const isSame = counts[0] === counts[1] && pieces.every(({ kind }) => kind === "kept");
    if (isSame) return { kind: "same", text: newText.slice(now.start, now.end), ...places };
    return { kind: "changed", pieces, ...places, counts };
  }
}

const textOf = (text: string, paragraphs: readonly Stretch[], at: number) =>
  text.slice(paragraphs[at]?.start ?? 0, paragraphs[at]?.end ?? 0);

const stretchOf = (paragraphs: readonly Stretch[], from: number, end: number): Stretch => ({
  start: paragraphs[from]?.start ?? 0,
  end: paragraphs[end - 1]?.end ?? 0,
});
