import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { planMove } from "#lib/platform/command/move.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { readLastRun } from "../queries.ts";
import { isPending } from "../runs.ts";
import { requestChecksInput } from "../schema.ts";

/** Whoever waits for a run goes before what the engine does of itself. */
const PRIORITY = { asked: 1, upgrade: 0 };

/** Asks for a run of the checks over the newest revision; a job does it. */
export const requestChecks = defineCommand({
  name: "checks.request",
  input: requestChecksInput,
  permission: "checks.run",
  load: async ({ db, input }) => {
    const { articleId } = input;
    await lockRow(db, "article", articleId);
    const article = await readArticle(db, articleId);
    planMove({ workflow: articleWorkflow, subject: article, step: "check" });
    const last = await readLastRun(db, articleId);
    const revision = await currentRevision(db, articleId);
    // A run that is still at an earlier text comes to nothing; it does not keep this text from its own.
    if (last && isPending(last) && last.revisionId === revision.id) {
      throw new AppError("conflict", "The checks are on their way already.");
    }
    return { chain: { articleId }, revision, number: (last?.number ?? 0) + 1 };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { newsroomId } = actor;
    const { articleId } = input;
    const { revision, number } = loaded;
    const run = { id: newId(), newsroomId, articleId, revisionId: revision.id, number };
    const requestedById = actor.engine ? null : actor.memberId;
    await db.checkRun.createMany({
      data: { ...run, state: "queued", requestedById, requestedAt: at },
    });
    const because = actor.engine ? "upgrade" : "asked";
    const order = { key: articleId, priority: PRIORITY[because] };
    await enqueue(db, "checks", { newsroomId, runId: run.id }, order);
    await record("checks.requested", { run: run.id, revision: revision.id, because }, {});
    return { runId: run.id, number };
  },
});
