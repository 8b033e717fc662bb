import type { Move } from "#lib/platform/command/move.ts";
import { articleWorkflow } from "./workflow.ts";

/**
 * What a change under a signed-off article brings about: the sign-off no longer stands. Nothing where there is
 * none.
 */
export function fallBack(article: { id: string; state: string }): {
  otherMoves: Move[];
  article?: { from: string; to: string };
} {
  if (article.state !== "approved") return { otherMoves: [] };
  return {
    otherMoves: [{ workflow: articleWorkflow, subject: article, step: "fall_back" }],
    article: { from: "approved", to: "in_checking" },
  };
}
