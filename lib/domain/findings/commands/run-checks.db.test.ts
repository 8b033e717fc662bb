import { expect, test } from "vitest";
import { changeRuleModes } from "#lib/domain/check-settings/commands/change-rule-modes.ts";
import { readFacts } from "#lib/domain/facts/queries.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { checkText, ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readNewsRun } from "../queries.ts";
import { runChecks } from "./run-checks.ts";

test("what the engine finds is written with its spans and recorded; checking has begun", async () => {
  const { reporter, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const dateline = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh" };
  const engine = checkText({ text, ...dateline, language: "en" });
  expect(engine.findings).not.toEqual([]);

  const { result, event } = await recording(() => runChecks.run(reporter, { articleId }));
  expect(result.findings).toBe(engine.findings.length);
  const [state, rows] = await inScope(reporter, async (db) => [
    (await db.article.findFirstOrThrow({ where: { id: articleId } })).state,
    await db.finding.findMany({
      where: { articleId },
      orderBy: { ordinal: "asc" },
      include: { spans: { orderBy: { ordinal: "asc" } } },
    }),
  ]);
  expect(state).toBe("in_checking");
  expect(rows).toMatchObject(
    engine.findings.map(({ rule, outcome, inputKey, spans }, ordinal) => ({
      revisionId,
      ordinal,
      rule,
      outcome,
      inputKey,
      spans,
    })),
  );
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "checks.run",
    actor: { member: reporter.memberId },
    data: {
      run: rows[0]?.sinceRunId,
      revision: revisionId,
      findings: rows.length,
      from: "draft",
      to: "in_checking",
    },
    detail: { findings: rows.map(({ id, inputKey }) => ({ id, inputKey })) },
  });
});

test("a run keeps how it accounted for every fact of the text", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  await runChecks.run(reviewer, { articleId });
  const facts = await inScope(reviewer, (db) => readFacts(db, revisionId));
  expect(facts?.map(({ exact }) => exact)).toContain("three");
  expect(facts?.every(({ start, end, exact }) => text.slice(start, end) === exact)).toBe(true);
  expect(facts?.find(({ exact }) => exact === "three")?.by).toContain("list-count");
});

test("each run is a row of its own, numbered in its article", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await runChecks.run(reviewer, { articleId });
  await runChecks.run(editor, { articleId });
  const runs = await inScope(editor, (db) => db.checkRun.findMany({ orderBy: { number: "asc" } }));
  const ended = { articleId, revisionId, state: "done", progress: 100, engine: ENGINE_VERSION };
  expect(runs).toMatchObject([
    { ...ended, number: 1, requestedById: reviewer.memberId },
    { ...ended, number: 2, requestedById: editor.memberId },
  ]);
  expect(await inScope(editor, (db) => readNewsRun(db, articleId))).toBe(runs[1]?.id);
});

test("running the checks again keeps each finding as it is", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId } = article;
  const ids = () =>
    inScope(reviewer, async (db) =>
      (await db.finding.findMany({ where: { articleId } })).map(({ id }) => id).sort(),
    );
  await runChecks.run(reviewer, { articleId });
  const before = await ids();
  const { event } = await recording(() => runChecks.run(reviewer, { articleId }));
  expect(await ids()).toEqual(before);
  expect(event.data).toMatchObject({ from: "in_checking", to: "in_checking" });
});

test("a check that the newsroom turned off is not run", async () => {
  const { reviewer, editor, article } = await testDesk();
  await changeRuleModes.run(editor, { modes: [{ rule: "list-count", mode: "off" }] });
  const { event } = await recording(() =>
    runChecks.run(reviewer, { articleId: article.articleId }),
  );
  const ran = (event.detail as { rules: { id: string }[] }).rules.map(({ id }) => id);
  expect(ran).not.toContain("list-count");
  const rules = await inScope(editor, (db) => db.finding.findMany({ select: { rule: true } }));
  expect(rules.map(({ rule }) => rule)).not.toContain("list-count");
  expect(rules).not.toEqual([]);
});

test("two runs at the same moment find nothing twice", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  const [one, two] = await Promise.all([
    runChecks.run(reviewer, { articleId }),
    runChecks.run(editor, { articleId }),
  ]);
  expect(one).toEqual(two);
  expect(await inScope(editor, (db) => db.finding.count())).toBe(one.findings);
});

test("an auditor, an admin, somebody of another newsroom run nothing", async () => {
  const { room, stranger, article } = await testDesk();
  const { articleId } = article;
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => runChecks.run(auditor, { articleId }));
  await expectRefused("forbidden", () => runChecks.run(room.admin, { articleId }));
  await expectRefused("not_found", () => runChecks.run(stranger, { articleId }));
  await expectRefused("invalid_input", () => runChecks.run(stranger, { articleId: "first" }));
});
