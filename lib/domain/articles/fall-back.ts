import { nextState } from "#lib/engines/permissions/transition.ts";
import type { Move } from "#lib/platform/command/move.ts";
import { articleWorkflow } from "./workflow.ts";

/**
 * What a change under a checked or signed-off article brings about: neither stands any more. Nothing where there is
 * neither.
 */
export function fallBack(article: { id: string; state: string }): {
  otherMoves: Move[];
  article?: { from: string; to: string };
} {
  const to = nextState(articleWorkflow, article.state, "fall_back");
  if (to === undefined) return { otherMoves: [] };
  return {
    otherMoves: [{ workflow: articleWorkflow, subject: article, step: "fall_back" }],
    article: { from: article.state, to },
  };
}
