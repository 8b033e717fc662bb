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

/** What was found in sources, by which these are: those of one group are seen by the same people. */
function bySources(reported: readonly KeptFinding[], given: readonly string[]) {
  const groups = new Map<string, { sources: readonly string[]; found: KeptFinding[] }>();
  // With all of them it is said how much they cover, also where nothing rests on all.
  if (given.length > 0) groups.set(given.join(), { sources: given, found: [] });
  for (const finding of reported) {
    const { sourceIds: sources } = finding;
    if (sources.length === 0) continue;
    const group = groups.get(sources.join()) ?? { sources, found: [] };
    group.found.push(finding);
    groups.set(sources.join(), group);
  }
  return [...groups.values()];
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
  beside: ["checks.compared"],
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
    const { runId, result, settings, sourceIds } = input;
    const { articleId, revision, known, earlier } = loaded;
    const engine = result.engine.version;
    const changes = compareRuns(known, result.findings, runId, newId, earlier, sourceIds);
    const { id: revisionId, text } = revision;
    const owner = { newsroomId, articleId, revisionId, runId, text, at };
    await writeChanges(db, owner, changes);
    const { coverage, coverageAlone = coverage } = result;
    await writeCoverage(db, owner, coverageAlone);
    if (sourceIds.length > 0) await writeCoverage(db, owner, coverage, sourceIds);
    await db.checkRun.updateMany({
      where: { id: runId },
      data: { state: "done", progress: 100, engine, settings, endedAt: at },
    });
    const { reported } = changes;
    const findings = reported.filter((one) => one.sourceIds.length === 0).map(told);
    await record(
      "checks.run",
      { run: runId, revision: revisionId, engine, findings: findings.length },
      { rules: result.engine.rules, findings, coverage: coverageAlone.summary },
    );
    for (const { sources, found } of bySources(reported, sourceIds)) {
      const isAll = sources.length === sourceIds.length;
      await record(
        "checks.compared",
        { run: runId, revision: revisionId, sources: [...sources], findings: found.length },
        { findings: found.map(told), ...(isAll ? { coverage: coverage.summary } : {}) },
      );
    }
    return { findings: reported.length };
  },
});
