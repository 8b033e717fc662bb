import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { checkEngine } from "../engine-actor.ts";
import { failChecks } from "./fail-checks.ts";
import { requestChecks } from "./request-checks.ts";

async function deskWithRun() {
  const desk = await testDesk();
  const { articleId } = desk.article;
  const { newsroomId: id, newsroomSlug: slug, newsroomName: name } = desk.reviewer;
  const { runId } = await requestChecks.run(desk.reviewer, { articleId });
  return { ...desk, articleId, runId, engine: checkEngine({ id, slug, name }) };
}

const reason = "The text was changed meanwhile.";

test("a run that came to nothing says why, and that is recorded; another can be asked for", async () => {
  const { reviewer, article, articleId, runId, engine } = await deskWithRun();
  const { event } = await recording(() => failChecks.run(engine, { runId, reason }));
  const [run, state] = await inScope(reviewer, async (db) => [
    await db.checkRun.findFirstOrThrow(),
    (await db.article.findFirstOrThrow()).state,
  ]);
  expect(run).toMatchObject({ state: "failed", failure: reason, engine: ENGINE_VERSION });
  expect(state).toBe("draft");
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "checks.failed",
    actor: { member: engine.memberId },
    data: { run: runId, revision: article.revisionId },
    detail: { reason },
  });
  await expectRefused("conflict", () => failChecks.run(engine, { runId, reason }));
  expect((await requestChecks.run(reviewer, { articleId })).runId).not.toBe(runId);
});

test("nobody but the engine fails a run, nor without a reason", async () => {
  const { reviewer, editor, stranger, runId, engine } = await deskWithRun();
  for (const actor of [reviewer, editor]) {
    await expectRefused("forbidden", () => failChecks.run(actor, { runId, reason }));
  }
  const elsewhere = { ...engine, newsroomId: stranger.newsroomId };
  await expectRefused("not_found", () => failChecks.run(elsewhere, { runId, reason }));
  await expectRefused("invalid_input", () => failChecks.run(engine, { runId, reason: " " }));
});
