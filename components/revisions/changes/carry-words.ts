import type { ChipTone } from "#components/ui/chip.tsx";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import {
  type ComparedPiece,
  comparedPieces,
} from "#lib/engines/anchoring/alignment/word-changes.ts";
import { whatChanged } from "../changed-meaning.ts";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether somebody is still to say that a claim stands in its changed sentence. */
export function asksContext({ effect, state, contextChanges, confirmed }: CarryView): boolean {
  const stands = effect === "context" || effect === "applied" || effect === "taken_back";
  return stands && contextChanges.length > 0 && state !== "withdrawn" && !confirmed;
}

/** What a revision did to a claim, in words, and how urgent it looks. */
export function effectOf(carry: CarryView): { words: string; tone: ChipTone } {
  switch (carry.effect) {
    case "lost":
      return { words: "Its words are gone", tone: "bad" };
    case "stale":
      return { words: `No longer approved: ${whatChanged(carry)}`, tone: "warn" };
    case "edited":
      return { words: capital(whatChanged(carry)), tone: "note" };
    case "applied":
      return { words: "The approved correction is made", tone: "good" };
    case "taken_back":
      return { words: "The approved correction is taken back", tone: "note" };
    case "moved":
      return { words: "Kept, moved", tone: "neutral" };
    case "context":
      if (carry.confirmed) return { words: "Kept; confirmed", tone: "good" };
      return asksContext(carry)
        ? { words: "Kept; please confirm", tone: "accent" }
        : { words: "Kept; its sentence changed", tone: "neutral" };
  }
}

/** The words of a claim before and after, range by range where there are as many. */
export function wordsOf({
  was,
  now,
}: Pick<CarryView, "was" | "now">): { range: number; pieces: ComparedPiece[] }[] {
  if (was.length === now.length) {
    return was.map((words, range) => ({ range, pieces: comparedPieces(words, now[range] ?? "") }));
  }
  return [{ range: 0, pieces: comparedPieces(was.join(" … "), now.join(" … ")) }];
}

/** How many claims were touched, and by what. */
export function touchedHeading(carries: readonly CarryView[], revisions: number): string {
  const claims = new Set(carries.map(({ claimId }) => claimId)).size;
  if (claims === 0) return "No claim is touched";
  const edit = revisions === 1 ? "This edit" : `These ${revisions} edits`;
  return `${edit} touched ${claims} claim${claims === 1 ? "" : "s"}`;
}

/** What is said of the claims that were not touched. */
export function leftAlone(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? "1 claim elsewhere stays as it is."
    : `${count} claims elsewhere stay as they are.`;
}
