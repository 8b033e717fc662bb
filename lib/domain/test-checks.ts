import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { requestChecks } from "./findings/commands/request-checks.ts";
import { performChecks } from "./findings/jobs.ts";

/** Does the run of the checks that a new revision has asked for; where it has ended, one more. */
export async function finishChecks(actor: Actor, article: { articleId: string }): Promise<void> {
  const { newsroomId } = actor;
  const waiting = await inScope(actor, (db) =>
    db.checkRun.findFirst({
      where: { articleId: article.articleId, state: "queued" },
      orderBy: { number: "desc" },
    }),
  );
  if (!waiting) await testChecks(actor, article);
  else await performChecks({ newsroomId, runId: waiting.id }, (input) => checkText(input));
}

/** Asks for the checks of an article and does them at once, where a worker would do them soon. */
export async function testChecks(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<{ runId: string }> {
  const { newsroomId } = actor;
  const { runId } = await requestChecks.run(actor, { articleId });
  await performChecks({ newsroomId, runId }, (input) => checkText(input));
  return { runId };
}
