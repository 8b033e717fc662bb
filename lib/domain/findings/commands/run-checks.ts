import { canonicalJson } from "#lib/core/canonical-json.ts";
import { newId } from "#lib/core/ids.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { readCheckSettings } from "#lib/domain/check-settings/queries.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { runChecksInput } from "../schema.ts";

/** Runs every check over the newest revision and keeps what they report. */
export const runChecks = defineCommand({
  name: "checks.run",
  input: runChecksInput,
  permission: "checks.run",
  load: async ({ db, input }) => {
    await lockRow(db, "article", input.articleId);
    const article = await readArticle(db, input.articleId);
    const revision = await currentRevision(db, article.id);
    const known = await db.finding.findMany({
      where: { revisionId: revision.id },
      select: { id: true, inputKey: true },
    });
    const { publishedOn, timeZone, language } = article;
    return {
      chain: { articleId: article.id },
      move: { workflow: articleWorkflow, subject: article, step: "check" },
      revision,
      known: new Map(known.map(({ id, inputKey }) => [inputKey, id])),
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
    const { newsroomId } = actor;
    const { revision, known, result } = loaded;
    const findings = result.findings.map((finding, ordinal) => {
      const { rule, ruleVersion, outcome, inputKey, spans } = finding;
      const { message, steps, tolerance, suggestions, reconciliation } = finding;
      const wrong = spans.find(
        ({ start, end, exact }) => revision.text.slice(start, end) !== exact,
      );
      if (wrong) throw new Error(`${rule} reported words that are not at their place.`);
      const report = { message, steps, tolerance, suggestions, reconciliation };
      const id = known.get(inputKey) ?? newId();
      return { id, ordinal, rule, ruleVersion, outcome, inputKey, spans, report };
    });
    const fresh = findings.filter(({ inputKey }) => !known.has(inputKey));
    const owner = { newsroomId, articleId: input.articleId, revisionId: revision.id };
    await db.finding.createMany({
      data: fresh.map(({ spans: _, report, ...finding }) => ({
        ...owner,
        ...finding,
        report: canonicalJson(report),
        createdAt: at,
      })),
    });
    await db.findingSpan.createMany({
      data: fresh.flatMap(({ id, spans }) =>
        spans.map((span, ordinal) => ({ newsroomId, findingId: id, ordinal, ...span })),
      ),
    });
    await record(
      "checks.run",
      { revision: revision.id, engine: result.engine.version, findings: findings.length },
      {
        rules: result.engine.rules,
        findings: findings.map(({ ordinal: _, report, ...finding }) => ({ ...finding, ...report })),
        coverage: result.coverage.summary,
      },
    );
    return { findings: findings.length };
  },
});
