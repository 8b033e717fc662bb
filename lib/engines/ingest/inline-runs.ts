import { normaliseText } from "#lib/core/text/normalise.ts";
import { settleCharacters, type Tally } from "#lib/core/text/settle.ts";
import type { TiptapMark, TiptapNode } from "./tiptap-document.ts";

/** A stretch of a block's text with the same marks throughout; `"\n"` alone is a hard break. */
export interface Run {
  text: string;
  marks: readonly TiptapMark[];
}

const BREAK = "\n";

/**
 * A block's runs as document nodes, its text settled as `normaliseText` settles a whole one. Needed
 * because markup can bring what the file did not hold: a character reference for a fixed space, a
 * letter in bold with its accent outside.
 */
export function inlineNodes(runs: readonly Run[], tally: Tally): TiptapNode[] {
  const settled = runs.map((run) => ({ ...run, text: settleCharacters(run.text, tally) }));
  const trimmed = trimBeforeBreaks(settled);
  const text = trimmed.map((run) => run.text).join("");
  const normal = normaliseText(text).text;
  // A letter and its accent on two sides of a mark: the letter is kept, and the block's marks are not.
  const kept =
    text === normal ? trimmed : normal.split(/(\n)/).map((part) => ({ text: part, marks: [] }));
  return mergeRuns(kept).map(toNode);
}

function trimBeforeBreaks(runs: readonly Run[]): Run[] {
  const trimmed: Run[] = [];
  let atLineEnd = true;
  for (const run of runs.toReversed()) {
    const text: string = run.text === BREAK || !atLineEnd ? run.text : run.text.trimEnd();
    atLineEnd = text === BREAK || (atLineEnd && text === "");
    trimmed.push({ ...run, text });
  }
  return trimmed.reverse();
}

const sameMarks = (a: Run, b: Run): boolean => JSON.stringify(a.marks) === JSON.stringify(b.marks);

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const joins = last && last.text !== BREAK && run.text !== BREAK && sameMarks(last, run);
    if (joins) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") merged.push(run);
  }
  return merged;
}

function toNode({ text, marks }: Run): TiptapNode {
  if (text === BREAK) return { type: "hardBreak" };
  return marks.length > 0 ? { type: "text", marks: [...marks], text } : { type: "text", text };
}
