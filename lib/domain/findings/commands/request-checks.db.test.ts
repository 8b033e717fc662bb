import { expect, test } from "vitest";
import { checkEngine } from "#lib/domain/findings/engine-actor.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { requestChecks } from "./request-checks.ts";

interface Job {
  data: Record<string, string>;
  state: string;
  singleton_key: string;
  priority: number;
}

/** The jobs of the newsroom, as the application's role sees them. */
function jobsOf({ newsroomId }: Actor): Promise<Job[]> {
  return inScope(
    { newsroomId },
    (db) =>
      db.$queryRaw`SELECT data, state::text, singleton_key, priority FROM pgboss.job
        WHERE name = 'checks' AND data ->> 'newsroomId' = ${newsroomId}`,
  );
}

test("a run is queued with the job that does it, which holds ids alone, and that is recorded", async () => {
  const { reporter, article } = await testDesk();
  const { articleId, revisionId } = article;
  const { newsroomId, memberId } = reporter;
  const { result, event } = await recording(() => requestChecks.run(reporter, { articleId }));
  const { runId } = result;
  const runs = await inScope(reporter, (db) => db.checkRun.findMany());
  expect(runs).toMatchObject([
    { id: runId, articleId, revisionId, number: 1, state: "queued", progress: 0, engine: null },
  ]);
  expect(runs[0]?.requestedById).toBe(memberId);
  expect(await jobsOf(reporter)).toEqual([
    { data: { newsroomId, runId }, state: "created", singleton_key: articleId, priority: 1 },
  ]);
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "checks.requested",
    actor: { member: memberId },
    data: { run: runId, revision: revisionId, because: "asked" },
  });
});

test("one is enough: while a run is pending another is refused, and leaves no job", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  await requestChecks.run(reviewer, { articleId });
  await expectRefused("conflict", () => requestChecks.run(editor, { articleId }));
  expect(await jobsOf(editor)).toHaveLength(1);
});

test("of two that ask at the same moment one is told that the run is on its way", async () => {
  const { reviewer, editor, article } = await testDesk();
  const asked = await Promise.allSettled(
    [reviewer, editor].map((actor) => requestChecks.run(actor, article)),
  );
  expect(asked.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await jobsOf(editor)).toHaveLength(1);
});

test("the engine itself may ask; it goes behind those who wait", async () => {
  const { room, reviewer, article } = await testDesk();
  const { newsroomId: id, newsroomSlug: slug, newsroomName: name } = room.admin;
  const engine = checkEngine({ id, slug, name });
  const { articleId } = article;
  const { event } = await recording(() => requestChecks.run(engine, { articleId }));
  expect(event).toMatchObject({
    actor: { member: engine.memberId, name: "The check engine", roles: ["bot"] },
    data: { because: "upgrade" },
  });
  const [run] = await inScope(reviewer, (db) => db.checkRun.findMany());
  expect(run?.requestedById).toBeNull();
  expect(await jobsOf(reviewer)).toMatchObject([{ priority: 0 }]);
});

test("an auditor, an admin, somebody of another newsroom ask for nothing", async () => {
  const { room, stranger, article } = await testDesk();
  const { articleId } = article;
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => requestChecks.run(auditor, { articleId }));
  await expectRefused("forbidden", () => requestChecks.run(room.admin, { articleId }));
  await expectRefused("not_found", () => requestChecks.run(stranger, { articleId }));
  await expectRefused("invalid_input", () => requestChecks.run(stranger, { articleId: "first" }));
  expect(await jobsOf(room.admin)).toEqual([]);
});
