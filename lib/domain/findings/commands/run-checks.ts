import { newId } from "#lib/core/ids.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { readCheckSettings } from "#lib/domain/check-settings/queries.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { compareRuns, type KeptFinding } from "../compare-runs.ts";
import { listKeptFindings, nextRunNumber } from "../queries.ts";
import { findingReport, runChecksInput } from "../schema.ts";
import { writeChanges } from "./write-changes.ts";
import { writeCoverage } from "./write-coverage.ts";

/** A finding as the event of its run tells it. */
function told({ id, rule, ruleVersion, outcome, inputKey, report, spans }: KeptFinding) {
  const said = findingReport.parse(JSON.parse(report));
  return { id, rule, ruleVersion, outcome, inputKey, ...said, spans: [...spans] };
}

/** Runs every check over the newest revision and keeps what they report. */
export const runChecks = defineCommand({
  name: "checks.run",
  input: runChecksInput,
  permission: "checks.run",
  load: async ({ db, input }) => {
    await lockRow(db, "article", input.articleId);
    const article = await readArticle(db, input.articleId);
    const revision = await currentRevision(db, article.id);
    const { publishedOn, timeZone, language } = article;
    return {
      chain: { articleId: article.id },
      move: { workflow: articleWorkflow, subject: article, step: "check" },
      revision,
      number: await nextRunNumber(db, article.id),
      known: await listKeptFindings(db, revision.id),
      result: checkText({
        text: revision.text,
        publishedOn,
        timeZone,
        language,
        settings: await readCheckSettings(db),
      }),
    };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { newsroomId, memberId } = actor;
    const { revision, number, known, result } = loaded;
    const { articleId } = input;
    const owner = { newsroomId, articleId, revisionId: revision.id };
    const run = newId();
    const ended = { state: "done", progress: 100, engine: result.engine.version, endedAt: at };
    await db.checkRun.createMany({
      data: { ...owner, id: run, number, ...ended, requestedById: memberId, requestedAt: at },
    });
    const changes = compareRuns(known, result.findings, run, newId);
    const written = { ...owner, runId: run, text: revision.text, at };
    await writeChanges(db, written, changes);
    await writeCoverage(db, written, result.coverage);
    await record(
      "checks.run",
      {
        run,
        revision: revision.id,
        engine: result.engine.version,
        findings: changes.reported.length,
      },
      {
        rules: result.engine.rules,
        findings: changes.reported.map(told),
        coverage: result.coverage.summary,
      },
    );
    return { findings: changes.reported.length };
  },
});
