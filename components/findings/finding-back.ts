import { dismissFindings, restoreFindings } from "#components/outbox/doors.ts";
import type { Done } from "#components/workbench/done-stack.ts";

/** The way back from a dismissal, and there again. */
export function dismissalBack(
  newsroom: string,
  findingIds: readonly string[],
  reason: string,
): Pick<Done, "undo" | "redo"> {
  const ids = [...findingIds];
  return {
    undo: () => restoreFindings(newsroom, { findingIds: ids }),
    redo: () => dismissFindings(newsroom, { findingIds: ids, reason }),
  };
}

/** The way back from a restoration: each is dismissed for the reason that it was. */
export function restorationBack(
  newsroom: string,
  findings: readonly { id: string; dismissal?: { reason: string } }[],
): Pick<Done, "undo" | "redo"> | undefined {
  const reasons = new Set(findings.map(({ dismissal }) => dismissal?.reason));
  const [reason] = reasons;
  // Several reasons would be several acts.
  if (reasons.size !== 1 || reason === undefined) return undefined;
  const back = dismissalBack(
    newsroom,
    findings.map(({ id }) => id),
    reason,
  );
  return { undo: back.redo, redo: back.undo };
}
