import { normaliseText } from "#lib/core/text/normalise.ts";
import { canonicalText, type TextBlock } from "../canonical-text.ts";
import { wholeRanges } from "../draft-range.ts";
import type { DraftComment, DraftRange, DraftSuggestion } from "../importer.ts";
import { settledOffsets } from "../settled-offsets.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import { changeGathering } from "./changes.ts";
import type { CommentThread } from "./comments.ts";
import type { ComposedBlock } from "./compose.ts";
import { isPiece, type Revision } from "./story.ts";

/** Where a block lies in the canonical text; one without text lies at the beginning of the next. */
interface Place {
  start: number;
  end: number;
  /** Where the block behind it begins; the end of the text where there is none. */
  next: number;
}

function placesOf(
  composed: readonly ComposedBlock[],
  nodes: ReadonlyMap<TiptapNode, TextBlock>,
  end: number,
) {
  const places: Place[] = [];
  let next = end;
  for (const { node } of composed.toReversed()) {
    const block = node && nodes.get(node);
    const { start, end: blockEnd } = block ?? { start: next, end: next };
    places.push({ start, end: blockEnd, next });
    next = start;
  }
  return places.reverse();
}

/** How long the text of these items is in the original, item by item from the block's beginning. */
function rawOffsets(items: ComposedBlock["items"]): number[] {
  const offsets = [0];
  for (const item of items) {
    const length = isPiece(item) && !item.inserted ? item.text.length : 0;
    offsets.push((offsets.at(-1) ?? 0) + length);
  }
  return offsets;
}

const rawText = (items: ComposedBlock["items"]): string =>
  items.map((item) => (isPiece(item) && !item.inserted ? item.text : "")).join("");

const trailingSpace = /[^\S\n\uFEFF]$/;

/**
 * Finds where changes and comments lie in the canonical text of a composed document (rules I11 to
 * I13). A comment on nothing that the document has is left out.
 */
export function gatherMarks(
  content: TiptapNode[],
  composed: readonly ComposedBlock[],
  threads: readonly CommentThread[],
): { comments: DraftComment[]; suggestions: DraftSuggestion[] } {
  const nodes = new Map<TiptapNode, TextBlock>();
  const { text, blocks } = canonicalText({ type: "doc", content }, (node, block) =>
    nodes.set(node, block),
  );
  const changes = changeGathering();
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const places = placesOf(composed, nodes, text.length);

  /** Whose change it is that the line before goes on in this block. */
  let goesOn: Revision | undefined;

  composed.forEach(({ node, items, endDeleted }, index) => {
    const place = places[index] ?? { start: text.length, end: text.length, next: text.length };
    const settled = node ? settledOffsets(rawText(items), rawOffsets(items)) : [];
    const offsetOf = (item: number) =>
      place.start + Math.min(settled[item] ?? 0, place.end - place.start);
    let added: Revision | undefined;
    /** A space at a line's end is no part of the text (rule I3), and is one again where words come behind it. */
    let space = "";
    items.forEach((item, at) => {
      const [from, to] = [offsetOf(at), offsetOf(at + 1)];
      if (!isPiece(item)) {
        if (item.edge !== "end" && !starts.has(item.comment)) starts.set(item.comment, from);
        if (item.edge !== "start" && !ends.has(item.comment)) ends.set(item.comment, from);
      } else if (item.inserted) {
        if (item.deleted) return;
        // White space alone is no line.
        if (!node && item.text.trim() === "" && !item.text.includes("\n")) {
          space = (added ?? goesOn) ? " " : "";
          return;
        }
        const isNewLast = !node && !added && !goesOn && from === text.length;
        added = item.inserted;
        changes.insert(from, (isNewLast ? "\n" : space) + item.text, added);
        space = "";
      } else if (node && item.deleted) changes.remove(from, to, item.deleted);
      else if (!item.deleted && item.text !== "") {
        if (node) changes.keep();
        const isLost = node ? text.charAt(to - 1) !== " " : (added ?? goesOn) !== undefined;
        space = isLost && trailingSpace.test(item.text) ? " " : "";
      }
    });
    const line = added ?? goesOn;
    // What the original has no text for is a line of its own, if anything has come to stand on it.
    if (!node && !endDeleted && line && place.start < text.length) {
      changes.insert(place.start, "\n", line);
    }
    if (endDeleted) {
      changes.remove(place.end, place.next, endDeleted);
      changes.insert(place.next, space, endDeleted);
    } else if (node) changes.keep();
    goesOn = endDeleted && (node ? endDeleted : line);
  });

  const whole = wholeRanges(text, blocks);
  const comments = threads.flatMap(({ id, ...thread }) => {
    const start = starts.get(id);
    if (start === undefined) return [];
    const range = whole({ start, end: Math.max(start, ends.get(id) ?? start) });
    return range ? [{ range, ...thread }] : [];
  });
  comments.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { comments, suggestions: suggestionsOf(changes.finish(), text, whole) };
}

type WholeRanges = ReturnType<typeof wholeRanges>;

/**
 * Makes changes such as can be accepted one by one or all together: no range reaches into another. An
 * insertion that has no word of its own between those of others is one with what it touches.
 */
function suggestionsOf(
  changes: readonly DraftSuggestion[],
  text: string,
  whole: WholeRanges,
): DraftSuggestion[] {
  const found: DraftSuggestion[] = [];
  let before: DraftSuggestion | undefined;
  changes.forEach((one, index) => {
    const change = before ? joined(before, one, one.range) : one;
    before = undefined;
    const last = found.at(-1);
    const next = changes[index + 1]?.range.start;
    const kept = whole(change.range, last?.range.end, next);
    const suggestion = kept && suggestionOf(change, kept, text);
    const isEmpty = change.range.start === change.range.end;
    if (suggestion) found.push(suggestion);
    else if (next === change.range.end && (isEmpty || !kept)) before = change;
    else if (last?.range.end === change.range.start) {
      found[found.length - 1] = joined(last, change, last.range);
    }
  });
  return found
    .map((one, index) => {
      const { start, end } = one.range;
      // Another change may take the line's end away.
      const isBegun = found[index - 1]?.range.end !== start && /^\n?$/.test(text.charAt(start - 1));
      const isEnded = found[index + 1]?.range.start !== end && /^\n?$/.test(text.charAt(end));
      const replacement = settledAt(one.replacement, isBegun, isEnded);
      return { ...one, author: normaliseText(one.author).text.trim(), replacement };
    })
    .filter(({ range, replacement }) => replacement !== text.slice(range.start, range.end));
}

function joined(a: DraftSuggestion, b: DraftSuggestion, range: DraftRange): DraftSuggestion {
  const author = a.author.split(", ").includes(b.author) ? a.author : `${a.author}, ${b.author}`;
  return { ...a, range, replacement: a.replacement + b.replacement, author };
}

/** Words as they are settled where they stand: nothing at a line's end but what is to be read, and no line without words. */
function settledAt(words: string, isBegun: boolean, isEnded: boolean): string {
  const settled = normaliseText(`${isBegun ? "\n" : "x"}${words}${isEnded ? "\n" : "x"}`).text;
  const lines = settled.replace(/\n{2,}/g, "\n");
  return lines.slice(1, isEnded && lines.length === 1 ? 1 : -1);
}

/** A change with whole words, its own not settled yet. */
function suggestionOf(
  change: DraftSuggestion,
  kept: DraftRange,
  text: string,
): DraftSuggestion | undefined {
  const { replacement, range } = change;
  const { start, end } = range;
  const around = text.charAt(start - 1) + text.charAt(end);
  const isAtEdge = start === 0 || end === text.length || around.includes("\n");
  // An empty paragraph more is no change of the text (rule I2).
  if (start === end && replacement.trim() === "" && isAtEdge) return undefined;
  const instead = text.slice(kept.start, start) + replacement + text.slice(end, kept.end);
  return { ...change, range: kept, replacement: instead };
}
