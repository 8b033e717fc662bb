import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requestChecks } from "./findings/commands/request-checks.ts";
import { performChecks } from "./findings/jobs.ts";

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
