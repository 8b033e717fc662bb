"use server";

import { requestChecksAction } from "#lib/domain/findings/actions.ts";
import { type ActionResult, runAction } from "#lib/platform/command/action.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";
import { confirmContext } from "./commands/confirm-context.ts";
import { editArticle } from "./commands/edit-article.ts";
import { reattachAnnotation } from "./commands/reattach-annotation.ts";
import { reattachClaim } from "./commands/reattach-claim.ts";
import { signOffRevision } from "./commands/sign-off-revision.ts";

interface Made {
  revisionId: string;
  number: number;
}

/** The checks run again on each revision; should asking fail here, the next start of the application asks. */
async function withChecks(
  newsroom: string,
  input: unknown,
  made: ActionResult<Made>,
): Promise<ActionResult<Made>> {
  const articleId = (input as { articleId?: unknown } | null)?.articleId;
  if (made.ok) await requestChecksAction(newsroom, { articleId });
  return made;
}

export async function editArticleAction(newsroom: string, input: unknown) {
  return withChecks(newsroom, input, await runAction(newsroom, editArticle, input));
}

export async function applyCorrectionsAction(newsroom: string, input: unknown) {
  return withChecks(newsroom, input, await runAction(newsroom, applyCorrections, input));
}

export async function confirmContextAction(newsroom: string, input: unknown) {
  return runAction(newsroom, confirmContext, input);
}

export async function reattachClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reattachClaim, input);
}

export async function reattachAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reattachAnnotation, input);
}

export async function signOffAction(newsroom: string, input: unknown) {
  return runAction(newsroom, signOffRevision, input);
}
