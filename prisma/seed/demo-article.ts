import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { performChecks } from "#lib/domain/findings/jobs.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import type { arabicDraft, englishDraft } from "./demo-draft.ts";

/** An imported draft, as everything that hangs on it needs it. */
export interface DemoArticle {
  articleId: string;
  revisionId: string;
  text: string;
}

/** Imports a draft that `reporter` wrote, and runs the checks over it. */
export async function importDemoArticle(
  reporter: Actor,
  draft: typeof englishDraft | typeof arabicDraft,
): Promise<DemoArticle> {
  const byline = { bylineMembers: [reporter.memberId] };
  const { articleId, revisionId } = await importArticle.run(reporter, { ...draft, ...byline });
  const { runId } = await requestChecks.run(reporter, { articleId });
  // At once, not when a worker comes to it: what follows hangs on the findings.
  const { newsroomId } = reporter;
  await performChecks({ newsroomId, runId }, (input) => checkText(input));
  const { text } = await withNewsroom(reporter, (db) => currentRevision(db, articleId));
  return { articleId, revisionId, text };
}
