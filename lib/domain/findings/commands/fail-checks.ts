import { ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockPendingRun } from "../queries.ts";
import { failChecksInput } from "../schema.ts";

/** Records that a run of the checks came to nothing, and why. */
export const failChecks = defineCommand({
  name: "checks.fail",
  input: failChecksInput,
  permission: "checks.record",
  load: async ({ db, input }) => {
    const run = await lockPendingRun(db, input.runId);
    return { chain: { articleId: run.articleId }, revision: run.revisionId };
  },
  async handle({ db, input, loaded, at, record }) {
    const { runId, reason } = input;
    const engine = ENGINE_VERSION;
    await db.checkRun.updateMany({
      where: { id: runId },
      data: { state: "failed", engine, endedAt: at, failure: reason },
    });
    await record("checks.failed", { run: runId, revision: loaded.revision, engine }, { reason });
  },
});
