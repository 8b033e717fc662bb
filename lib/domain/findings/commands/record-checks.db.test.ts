import { expect, test } from "vitest";
import { changeRuleModes } from "#lib/domain/check-settings/commands/change-rule-modes.ts";
import { readFacts } from "#lib/domain/facts/queries.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { checkText, ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import type { CheckResult, Finding } from "#lib/engines/checks/result.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { checkEngine } from "../engine-actor.ts";
import { readNewsRun } from "../queries.ts";
import { recordChecks } from "./record-checks.ts";
import { requestChecks } from "./request-checks.ts";

const settings = "0".repeat(64);

/** A desk whose article's checks are asked for, and what the engine finds in it. */
async function deskWithRun() {
  const desk = await testDesk();
  const { articleId, text } = desk.article;
  const { newsroomId: id, newsroomSlug: slug, newsroomName: name } = desk.reviewer;
  const dateline = { publishedOn: "2024-05-17", timeZone: "Asia/Riyadh" };
  const result = checkText({ text, ...dateline, language: "en" });
  expect(result.findings).not.toEqual([]);
  const { runId } = await requestChecks.run(desk.reviewer, { articleId });
  const engine = checkEngine({ id, slug, name });
  const rows = () =>
    inScope(desk.reviewer, (db) =>
      db.finding.findMany({
        orderBy: { ordinal: "asc" },
        include: { spans: { orderBy: [{ edition: "asc" }, { ordinal: "asc" }] } },
      }),
    );
  /** Another run, by an engine that finds this. */
  async function again(findings: Finding[]): Promise<string> {
    const next = await requestChecks.run(desk.reviewer, { articleId });
    const found = { ...result, findings };
    await recordChecks.run(engine, { runId: next.runId, result: found, settings });
    return next.runId;
  }
  return { ...desk, articleId, engine, result, runId, rows, again };
}

test("what the engine finds is written with its spans and recorded; checking has begun", async () => {
  const { reporter, article, articleId, engine, result, runId, rows } = await deskWithRun();
  const { revisionId } = article;
  const { event } = await recording(() => recordChecks.run(engine, { runId, result, settings }));
  const found = await rows();
  expect(found).toMatchObject(
    result.findings.map(({ rule, outcome, inputKey, spans }, ordinal) => ({
      revisionId,
      ordinal,
      rule,
      outcome,
      inputKey,
      edition: 1,
      sinceRunId: runId,
      supersededById: null,
      spans,
    })),
  );
  const [state, run] = await inScope(reporter, async (db) => [
    (await db.article.findFirstOrThrow({ where: { id: articleId } })).state,
    await db.checkRun.findFirstOrThrow(),
  ]);
  expect(state).toBe("in_checking");
  const { version } = result.engine;
  expect(run).toMatchObject({ state: "done", progress: 100, engine: version, settings });
  expect(run.endedAt?.toISOString()).toBe(event.at);
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "checks.run",
    actor: { member: engine.memberId, roles: ["bot"] },
    data: { run: runId, revision: revisionId, findings: found.length, from: "draft" },
    detail: { findings: found.map(({ id, inputKey }) => ({ id, inputKey })) },
  });
});

test("a run keeps how it accounted for every fact of the text", async () => {
  const { reviewer, article } = await testDesk();
  const { revisionId, text } = article;
  await testChecks(reviewer, article);
  const facts = await inScope(reviewer, (db) => readFacts(db, revisionId));
  expect(facts?.map(({ exact }) => exact)).toContain("three");
  expect(facts?.every(({ start, end, exact }) => text.slice(start, end) === exact)).toBe(true);
  expect(facts?.find(({ exact }) => exact === "three")?.by).toContain("list-count");
});

test("running the checks again keeps each finding as it is, and nothing is new", async () => {
  const { reviewer, articleId, engine, result, runId, rows, again } = await deskWithRun();
  await recordChecks.run(engine, { runId, result, settings });
  const before = await rows();
  const next = await again(result.findings);
  expect(await rows()).toEqual(before);
  expect(await inScope(reviewer, (db) => readNewsRun(db, articleId))).toBe(next);
  expect(before.every(({ sinceRunId }) => sinceRunId === runId)).toBe(true);
});

test("a newer engine's words are put beside the old ones, under the same id", async () => {
  const { engine, result, runId, rows, again } = await deskWithRun();
  await recordChecks.run(engine, { runId, result, settings });
  const before = await rows();
  const reworded = result.findings.map((finding) => ({
    ...finding,
    ruleVersion: finding.ruleVersion + 1,
    message: `${finding.message} Really.`,
  }));
  await again(reworded);
  const after = await rows();
  expect(after.map(({ id, sinceRunId }) => [id, sinceRunId])).toEqual(
    before.map(({ id }) => [id, runId]),
  );
  for (const [index, { edition, ruleVersion, report, spans }] of after.entries()) {
    expect({ edition, ruleVersion }).toEqual({
      edition: 2,
      ruleVersion: reworded[index]?.ruleVersion,
    });
    expect(JSON.parse(report)).toMatchObject({ message: reworded[index]?.message });
    expect(spans.map((span) => span.edition)).toEqual([
      ...(reworded[index]?.spans.map(() => 1) ?? []),
      ...(reworded[index]?.spans.map(() => 2) ?? []),
    ]);
  }
});

test("what is no longer reported stays, marked; when it comes back it is new", async () => {
  const { engine, result, runId, rows, again } = await deskWithRun();
  await recordChecks.run(engine, { runId, result, settings });
  const [first, ...rest] = await rows();
  const second = await again(result.findings.slice(1));
  const marks = async () =>
    (await rows()).map(({ id, sinceRunId, supersededById }) => ({
      id,
      sinceRunId,
      supersededById,
    }));
  expect(await marks()).toEqual(
    expect.arrayContaining([
      { id: first?.id, sinceRunId: runId, supersededById: second },
      ...rest.map(({ id }) => ({ id, sinceRunId: runId, supersededById: null })),
    ]),
  );
  const third = await again(result.findings);
  expect(await marks()).toEqual([
    { id: first?.id, sinceRunId: third, supersededById: null },
    ...rest.map(({ id }) => ({ id, sinceRunId: runId, supersededById: null })),
  ]);
});

test("a check that the newsroom turned off is not run", async () => {
  const { reviewer, editor, article } = await testDesk();
  await changeRuleModes.run(editor, { modes: [{ rule: "list-count", mode: "off" }] });
  await testChecks(reviewer, article);
  const rules = await inScope(editor, (db) => db.finding.findMany({ select: { rule: true } }));
  expect(rules.map(({ rule }) => rule)).not.toContain("list-count");
  expect(rules).not.toEqual([]);
});

test("each run is a row of its own, numbered in its article", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, article);
  await testChecks(editor, article);
  const runs = await inScope(editor, (db) => db.checkRun.findMany({ orderBy: { number: "asc" } }));
  const ended = { articleId, revisionId, state: "done", progress: 100, engine: ENGINE_VERSION };
  expect(runs).toMatchObject([
    { ...ended, number: 1, requestedById: reviewer.memberId },
    { ...ended, number: 2, requestedById: editor.memberId },
  ]);
});

test("a run that has ended takes nothing more, in the database too", async () => {
  const { reviewer, engine, result, runId } = await deskWithRun();
  await recordChecks.run(engine, { runId, result, settings });
  await expectRefused("conflict", () => recordChecks.run(engine, { runId, result, settings }));
  const reopened = inScope(reviewer, (db) =>
    db.checkRun.updateMany({ where: { id: runId }, data: { state: "running" } }),
  );
  await expect(reopened).rejects.toThrow("a run of the checks that has ended stays as it is");
});

test("words that are not at their place are refused, with all the rest", async () => {
  const { engine, result, runId, rows } = await deskWithRun();
  const [first, ...rest] = result.findings;
  const moved = {
    ...first,
    spans: first?.spans.map((span) => ({ ...span, start: span.start + 1 })),
  };
  const wrong = { ...result, findings: [moved, ...rest] } as CheckResult;
  await expect(recordChecks.run(engine, { runId, result: wrong, settings })).rejects.toThrow(
    "reported words that are not at their place",
  );
  expect(await rows()).toEqual([]);
});

test("nobody but the engine records a run, and none of another newsroom", async () => {
  const { reviewer, editor, room, engine, stranger, result, runId } = await deskWithRun();
  for (const actor of [reviewer, editor, room.admin]) {
    await expectRefused("forbidden", () => recordChecks.run(actor, { runId, result, settings }));
  }
  const { newsroomId } = stranger;
  const elsewhere = { ...engine, newsroomId };
  await expectRefused("not_found", () => recordChecks.run(elsewhere, { runId, result, settings }));
});
