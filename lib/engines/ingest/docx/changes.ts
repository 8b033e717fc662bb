import type { DraftSuggestion } from "../importer.ts";
import type { Revision } from "./story.ts";

/**
 * Gathers tracked changes, told in the order of the text, as suggestions: those that touch and have
 * one author are one (rule I11). Ranges may be empty yet.
 */
export function changeGathering() {
  const found: DraftSuggestion[] = [];
  let open: DraftSuggestion | undefined;

  /** Something that stays as it is stands between two changes. */
  function keep(): void {
    if (open) found.push(open);
    open = undefined;
  }

  function at(offset: number, { author, at: time }: Revision): DraftSuggestion {
    if (open?.author === author && open.range.end === offset) return open;
    keep();
    open = { range: { start: offset, end: offset }, replacement: "", author, at: time };
    return open;
  }

  function insert(offset: number, text: string, revision: Revision): void {
    at(offset, revision).replacement += text;
  }

  function remove(start: number, end: number, revision: Revision): void {
    at(start, revision).range.end = end;
  }

  function finish(): DraftSuggestion[] {
    keep();
    return found;
  }

  return { insert, remove, keep, finish };
}
