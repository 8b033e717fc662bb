import { AppError } from "#lib/core/errors.ts";
import { nextState, type Workflow } from "#lib/engines/permissions/transition.ts";
import type { Db } from "#lib/platform/db/client.ts";

/** A step of an article's or a claim's life, to be taken by the command door. */
export interface Move {
  workflow: Workflow;
  subject: { id: string; state: string };
  step: string;
}

/** Where the step leads, or `conflict` where the life does not allow it now. */
export function planMove(move: Move | undefined): { from: string; to: string } | undefined {
  if (!move) return undefined;
  const { workflow, subject, step } = move;
  const to = nextState(workflow, subject.state, step);
  if (to === undefined) {
    const state = subject.state.replaceAll("_", " ");
    throw new AppError(
      "conflict",
      workflow.table === "claim"
        ? `This claim is ${state}: that step is not possible now.`
        : `This article is ${state}: that step is not possible now.`,
    );
  }
  return { from: subject.state, to };
}

/** Writes the new state. State columns are written here and nowhere else. */
export async function applyMove(db: Db, move: Move, to: string): Promise<void> {
  const where = { id: move.subject.id };
  if (move.workflow.table === "claim") await db.claim.updateMany({ where, data: { state: to } });
  else await db.article.updateMany({ where, data: { state: to } });
}
