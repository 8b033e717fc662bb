import type { Actor } from "#lib/platform/command/actor.ts";
import { finishChecking } from "./publication/commands/finish-checking.ts";
import { applyCorrections } from "./revisions/commands/apply-corrections.ts";
import { approvedClaim } from "./test-article.ts";
import { finishChecks, testChecks } from "./test-checks.ts";
import { testDesk } from "./test-desk.ts";

/** A desk whose only claim is approved and whose correction is made and checked: nothing stands in the way. */
export async function settledDesk() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const claim = await approvedClaim(desk.reviewer, desk.editor, desk.article);
  const { claimId } = claim;
  const about = { articleId, revisionId, claimIds: [claimId] };
  const made = await applyCorrections.run(desk.reporter, about);
  await finishChecks(desk.reviewer, { articleId });
  const text = desk.article.text.replace("three countries", "four countries");
  const article = { articleId, revisionId: made.revisionId, text };
  return { ...desk, claim, article, input: { articleId, revisionId: made.revisionId } };
}

/** Runs the checks on the newest text of an article of which all is settled, and finishes its checking. */
export async function checkedArticle(
  checker: Actor,
  article: { articleId: string; revisionId: string },
): Promise<{ checkingId: string }> {
  const { articleId, revisionId } = article;
  await finishChecks(checker, { articleId });
  return finishChecking.run(checker, { articleId, revisionId });
}
