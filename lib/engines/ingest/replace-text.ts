import { canonicalText } from "./canonical-text.ts";
import type { Run } from "./inline-runs.ts";
import type { TiptapDoc, TiptapNode } from "./tiptap-document.ts";

/** Words to be put in place of a stretch of the canonical text; none to cut it. UTF-16 units. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * The document with stretches of its text replaced, everything else as it was. New words take the marks of the first
 * that they replace, and stand in the block that it stands in; a cut takes the space before it along.
 * @param replacements of the document's canonical text; none may overlap another
 * @throws RangeError where two overlap
 */
export function replaceText(document: TiptapDoc, replacements: readonly Replacement[]): TiptapDoc {
  const { text } = canonicalText(document);
  const ordered = replacements
    .map((one) => withSpace(text, one))
    .sort((one, other) => one.start - other.start);
  ordered.forEach((one, index) => {
    const next = ordered[index + 1];
    if (next && next.start < one.end) throw new RangeError("Two replacements overlap.");
  });
  let offset = 0;
  return { ...document, content: document.content.map(take) };

  function take(node: TiptapNode): TiptapNode {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "codeBlock") {
      return node.content ? { ...node, content: node.content.map(take) } : node;
    }
    const runs = (node.content ?? []).map(runOf);
    const start = offset;
    const end = start + runs.reduce((sum, run) => sum + run.text.length, 0);
    offset = end + 1;
    const here = ordered.filter((one) => one.start <= end && one.end > start);
    if (here.length === 0) return node;
    return { ...node, content: replaceRuns(runs, start, here).map(nodeOf) };
  }
}

/** A cut between two spaces, or before a mark or an end, takes the space before it along. */
export function withSpace(text: string, one: Replacement): Replacement {
  const after = text.charAt(one.end);
  const leavesGap =
    text.charAt(one.start - 1) === " " && (after === "" || /[\s.,;:!?،؛؟]/.test(after));
  return one.text === "" && leavesGap ? { ...one, start: one.start - 1 } : one;
}

const runOf = (node: TiptapNode): Run =>
  node.type === "hardBreak"
    ? { text: "\n", marks: [] }
    : { text: node.text ?? "", marks: node.marks ?? [] };

const nodeOf = ({ text, marks }: Run): TiptapNode => {
  if (text === "\n") return { type: "hardBreak" };
  return marks.length > 0 ? { type: "text", marks: [...marks], text } : { type: "text", text };
};

/** The runs of one block, which begins at `blockStart`, with what is replaced in it. */
function replaceRuns(
  runs: readonly Run[],
  blockStart: number,
  here: readonly Replacement[],
): Run[] {
  const made: Run[] = [];
  let at = blockStart;
  for (const run of runs) {
    const runEnd = at + run.text.length;
    let kept = at;
    for (const { start, end, text } of here) {
      if (start >= runEnd || end <= at) continue;
      made.push({ ...run, text: run.text.slice(kept - at, Math.max(kept, start) - at) });
      if (start >= at) made.push({ text: text.replaceAll("\n", " "), marks: run.marks });
      kept = Math.min(end, runEnd);
    }
    made.push({ ...run, text: run.text.slice(kept - at) });
    at = runEnd;
  }
  return made.filter(({ text }) => text !== "");
}
