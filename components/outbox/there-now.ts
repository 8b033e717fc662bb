import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import type { Entry, Json } from "./entries.ts";
import type { Line } from "./line.ts";
import { movedWords } from "./moved-words.ts";

type Range = { start: number; end: number; exact: string };

const isRange = (value: Json): value is Range =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  typeof value.exact === "string";

const rangesOf = ({ input: { ranges } }: Pick<Entry, "input">): Range[] | undefined =>
  Array.isArray(ranges) && ranges.every(isRange) ? ranges : undefined;

/** The paragraph of the text at this offset. */
function paragraphAt(text: string, offset: number): string {
  const within = Math.min(offset, text.length);
  const start = text.lastIndexOf("\n", Math.max(0, within - 1)) + 1;
  const end = text.indexOf("\n", within);
  return text.slice(start, end < 0 ? undefined : end);
}

type Shown = Pick<WorkbenchView, "claims" | "revision" | "article">;

/** What there is now of what somebody wrote about; nothing where this page does not show it. */
export function thereNow(entry: Pick<Entry, "input">, view: Shown): Line[] {
  const { articleId, claimId } = entry.input;
  const claim = view.claims.find(({ id }) => id === claimId);
  const [verdict] = claim?.verdicts ?? [];
  const lines: Line[] = [];
  if (claim) {
    const { number, state } = claim;
    lines.push({ name: "claimNumber", of: { number }, text: "", word: `claimStates.${state}` });
  }
  if (verdict) {
    const { rating, by, rationale } = verdict;
    const word = `ratings.${rating}` as const;
    lines.push({ name: "verdictBy", of: { who: by }, text: rationale, word });
    if (verdict.newText) lines.push({ name: "newText", text: verdict.newText });
  }
  const [first] = movedWords(rangesOf(entry) ?? [], view.revision.text);
  if (first && articleId === view.article.id) {
    const text = paragraphAt(view.revision.text, first.start);
    lines.push({ name: "revision", of: { number: view.revision.number }, text });
  }
  return lines;
}

/**
 * What is sent when somebody tries again with what there is now before their eyes: words are marked in
 * the text that there is now. What a decision was taken on stays what it was.
 */
export function renewed(entry: Pick<Entry, "input">, view: Shown | undefined): Entry["input"] {
  const { articleId, revisionId } = entry.input;
  const ranges = rangesOf(entry);
  if (!ranges || !revisionId || !view || articleId !== view.article.id) return entry.input;
  const moved = movedWords(ranges, view.revision.text);
  return { ...entry.input, revisionId: view.revision.id, ranges: moved };
}
