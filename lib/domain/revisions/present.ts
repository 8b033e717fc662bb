import type { WordChange } from "#lib/engines/anchoring/alignment/word-changes.ts";
import type { CarryRow, RevisionRow } from "./queries.ts";
import type { CarryReport } from "./schema.ts";
import type { SuggestedDisposition } from "./suggested-dispositions.ts";

/** What a revision did to a claim that it touched, as the browser gets it. */
export interface CarryView {
  revision: number;
  claimId: string;
  claimNumber: number;
  statement: string;
  /** The claim's state now. */
  state: string;
  /** What there is to do: the words are gone; the approval is; the context wants a look; or nothing. */
  effect: "lost" | "stale" | "context" | "applied" | "taken_back" | "edited" | "moved";
  was: string[];
  now: string[];
  changes: WordChange[];
  contextChanges: WordChange[];
  /** Which kinds of words in its sentence, outside its own, changed what it says. */
  meanings: string[];
  /** What suggestions that it took over made of the claim's words. */
  suggested?: SuggestedDisposition;
  confirmed?: { by: string; at: string };
}

function effectOf(row: CarryRow, { takenBack }: CarryReport): CarryView["effect"] {
  if (takenBack) return "taken_back";
  if (row.applied) return "applied";
  if (row.outcome === "lost") return "lost";
  if (!row.sameClaim) return row.claim.state === "stale" ? "stale" : "edited";
  return row.contextChanged ? "context" : "moved";
}

export function presentCarry(row: CarryRow): CarryView {
  const report = JSON.parse(row.report) as CarryReport;
  const { was, now, changes, contextChanges, meanings } = report;
  const { confirmedAt, confirmedBy, disposition, oldText, newText } = row;
  return {
    revision: row.revision.number,
    claimId: row.claimId,
    claimNumber: row.claim.number,
    statement: row.claim.statement,
    state: row.claim.state,
    effect: effectOf(row, report),
    was,
    now,
    changes,
    contextChanges,
    meanings,
    ...(disposition !== null && oldText !== null && newText !== null
      ? { suggested: { disposition: disposition as "corrected" | "cut", oldText, newText } }
      : {}),
    ...(confirmedAt && confirmedBy
      ? { confirmed: { by: confirmedBy.person.name, at: confirmedAt.toISOString() } }
      : {}),
  };
}

export interface RevisionView {
  id: string;
  number: number;
  sha256: string;
  note: string;
  origin: string;
  /** Who made it; undefined for the first, which came with the article. */
  by?: string;
  at: string;
}

/** A revision as the browser gets it, without its text. */
export function presentRevision(row: RevisionRow): RevisionView {
  const { id, number, sha256, note, origin, madeBy, createdAt } = row;
  const at = createdAt.toISOString();
  return { id, number, sha256, note, origin, at, ...(madeBy ? { by: madeBy.person.name } : {}) };
}
