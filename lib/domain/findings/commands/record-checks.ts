import { newId } from "#lib/core/ids.ts";
import { readArticle, revisionForWrite } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { compareRuns, type KeptFinding } from "../compare-runs.ts";
import { listKeptFindings, listReportedBefore, lockPendingRun } from "../queries.ts";
import { findingReport, recordChecksInput } from "../schema.ts";
import { writeChanges } from "./write-changes.ts";
import { writeCoverage } from "./write-coverage.ts";

/** A finding as the event of its run tells it. */
function told({ id, rule, ruleVersion, outcome, inputKey, report, spans }: KeptFinding) {
  const said = findingReport.parse(JSON.parse(report));
  return { id, rule, ruleVersion, outcome, inputKey, ...said, spans: [...spans] };
}

/**
 * Keeps what a run of the checks found. It was computed outside of any transaction; if the article
 * has got a newer revision or another state meanwhile, it is refused.
 */
export const recordChecks = defineCommand({
  name: "checks.record",
  input: recordChecksInput,
  verbatim: ["result"],
  permission: "checks.record",
  timeoutMs: 60_000,
  load: async ({ db, input }) => {
    const run = await lockPendingRun(db, input.runId);
    const { articleId } = run;
    const article = await readArticle(db, articleId);
    const revision = await revisionForWrite(db, articleId, run.revisionId);
    return {
      chain: { articleId },
      move: { workflow: articleWorkflow, subject: article, step: "check" },
      articleId,
      revision,
      known: await listKeptFindings(db, revision.id),
      earlier: await listReportedBefore(db, revision),
    };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { newsroomId } = actor;
    const { runId, result, settings } = input;
    const { articleId, revision, known, earlier } = loaded;
    const engine = result.engine.version;
    const changes = compareRuns(known, result.findings, runId, newId, earlier);
    const { id: revisionId, text } = revision;
    const owner = { newsroomId, articleId, revisionId, runId, text, at };
    await writeChanges(db, owner, changes);
    await writeCoverage(db, owner, result.coverage);
    await db.checkRun.updateMany({
      where: { id: runId },
      data: { state: "done", progress: 100, engine, settings, endedAt: at },
    });
    const findings = changes.reported.length;
    await record(
      "checks.run",
      { run: runId, revision: revisionId, engine, findings },
      {
        rules: result.engine.rules,
        findings: changes.reported.map(told),
        coverage: result.coverage.summary,
      },
    );
    return { findings };
  },
});
