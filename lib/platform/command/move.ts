import { AppError } from "#lib/core/errors.ts";
import { nextState, type Workflow } from "#lib/engines/permissions/transition.ts";
import type { Db } from "#lib/platform/db/client.ts";

/** A step of an article's, a claim's or a contact's life, to be taken by the command door. */
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
    const refused = {
      claim: `This claim is ${state}: that step is not possible now.`,
      contact: `This contact is ${state}: that step is not possible now.`,
      article: `This article is ${state}: that step is not possible now.`,
    };
    throw new AppError("conflict", refused[workflow.table]);
  }
  return { from: subject.state, to };
}

/** Writes the new state. State columns of articles and claims are written here and nowhere else. */
export async function applyMove(db: Db, move: Move, to: string): Promise<void> {
  const where = { id: move.subject.id };
  const { table } = move.workflow;
  // A contact's state goes with what came of it, in one change of its row: its command writes both.
  if (table === "contact") return;
  if (table === "claim") await db.claim.updateMany({ where, data: { state: to } });
  else await db.article.updateMany({ where, data: { state: to } });
}
