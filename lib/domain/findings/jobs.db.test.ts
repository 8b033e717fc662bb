import { expect, onTestFinished, test, vi } from "vitest";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { testSource } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { type CheckInput, checkText, ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { startWorker } from "#lib/platform/jobs/worker.ts";
import { log } from "#lib/platform/log/log.ts";
import { checkThreads } from "#lib/platform/threads/check-threads.ts";
import { WorkRefused } from "#lib/platform/threads/thread-pool.ts";
import { addSource } from "../sources/commands/add-source.ts";
import { dismissFindings } from "./commands/dismiss-findings.ts";
import { requestChecks } from "./commands/request-checks.ts";
import { CHECK_ENGINE_ID } from "./engine-actor.ts";
import { type Check, giveUpChecks, performChecks, requestOutdatedChecks } from "./jobs.ts";
import { listDismissals, listFindings, readNewsRun, readRunView } from "./queries.ts";

const here: Check = (input) => checkText(input);

async function deskWithJob() {
  const desk = await testDesk();
  const { articleId } = desk.article;
  const { runId } = await requestChecks.run(desk.reporter, { articleId });
  const { newsroomId } = desk.reporter;
  const job = { newsroomId, runId };
  const run = () => inScope(job, (db) => readRunView(db, articleId));
  return { ...desk, articleId, job, run };
}

test("a job has the text checked with the dateline, the settings and the sources' texts", async () => {
  const { reporter, article, articleId, job, run } = await deskWithJob();
  await testSource(reporter, article);
  const note = { kind: "note", articleId, title: "By telephone", note: "Four envoys came." };
  await addSource.run(reporter, note);
  const file = { name: "list.txt", mediaType: "text/plain", bytes: Buffer.from("Chad, Mali") };
  await addSource.run(reporter, { kind: "file", articleId, title: "The list", file });
  const given: CheckInput[] = [];
  const work = () =>
    performChecks(job, (input) => {
      given.push(input);
      return checkText(input);
    });
  const { event } = await recording(work, 2);
  expect(given).toEqual([
    {
      text: article.text,
      publishedOn: "2024-05-17",
      timeZone: "Asia/Riyadh",
      language: "en",
      sources: ["Four envoys came.", "Chad, Mali"],
      settings: { rules: {}, spellings: [], metonyms: [], wellKnownNames: [] },
    },
  ]);
  expect(event).toMatchObject({ type: "checks.compared", actor: { member: CHECK_ENGINE_ID } });
  const findings = await inScope(reporter, (db) => db.finding.count());
  expect(findings).toBeGreaterThan(0);
  expect(await run()).toEqual({ number: 1, state: "done", progress: 100, findings });
});

test("done twice, it does no harm", async () => {
  const { reporter, job } = await deskWithJob();
  const both = [performChecks(job, here), performChecks(job, here)];
  await Promise.all(both);
  await performChecks(job, here);
  const events = await inScope(reporter, (db) => db.auditEvent.findMany());
  const runs = events.filter(({ body }) => JSON.parse(body).type === "checks.run");
  expect(runs).toHaveLength(1);
});

test("how far it is can be read while it goes on", async () => {
  const { job, run } = await deskWithJob();
  const seen: unknown[] = [];
  await performChecks(job, async (input, { onProgress }) => {
    const begun = { number: 1, state: "running", progress: 0 };
    await vi.waitFor(async () => expect(await run()).toEqual(begun));
    await vi.waitFor(async () => {
      onProgress?.(1, 4);
      expect((await run())?.progress).toBe(25);
    });
    seen.push(await run());
    // Too little further to be worth a write.
    onProgress?.(26, 100);
    await vi.waitFor(async () => {
      onProgress?.(3, 4);
      expect((await run())?.progress).toBe(75);
    });
    return checkText(input);
  });
  expect(seen).toEqual([{ number: 1, state: "running", progress: 25 }]);
  expect(await run()).toMatchObject({ state: "done", progress: 100 });
});

test("a text that the engine cannot do is said to have failed, in no word of the fault", async () => {
  const logged = vi.spyOn(log(), "error");
  onTestFinished(() => void vi.restoreAllMocks());
  const { job, run } = await deskWithJob();
  const refused = new WorkRefused(new RangeError("Envoys from three countries"));
  const { event } = await recording(() => performChecks(job, () => Promise.reject(refused)));
  const { failure, state } = (await run()) ?? {};
  expect(state).toBe("failed");
  expect(failure).toMatch(
    /^Something went wrong on our side\. Nothing was changed\. \(Fault .+\)$/,
  );
  expect(logged.mock.calls[0]?.[0]).toMatchObject({
    fault: /Fault (\S+)\)/.exec(failure ?? "")?.[1],
  });
  expect(event).toMatchObject({ type: "checks.failed", detail: { reason: failure } });
});

test("a run is refused where the text has changed meanwhile", async () => {
  const { reporter, article, job } = await deskWithJob();
  await performChecks(job, async (input) => {
    await revisedArticle(reporter, article, ["two days", "three days"]);
    return checkText(input);
  });
  const first = await inScope(reporter, (db) =>
    db.checkRun.findFirstOrThrow({ where: { id: job.runId } }),
  );
  expect(first).toMatchObject({
    state: "failed",
    failure: "The article has a newer revision. Please load it and try again.",
  });
});

test("what may go better another time gives the job back, and the run waits for it", async () => {
  const { job, run } = await deskWithJob();
  const died = new Error("A thread ended in the middle of its work (1).");
  await expect(performChecks(job, () => Promise.reject(died))).rejects.toThrow(died);
  expect(await run()).toMatchObject({ state: "running" });
  await performChecks(job, here);
  expect(await run()).toMatchObject({ state: "done" });
});

test("a job that was given up leaves a run that failed, once", async () => {
  const { job, run } = await deskWithJob();
  const { event } = await recording(() => giveUpChecks(job));
  expect(event).toMatchObject({ type: "checks.failed", data: { engine: ENGINE_VERSION } });
  expect(await run()).toMatchObject({ state: "failed" });
  await giveUpChecks(job);
  await performChecks(job, here);
  expect(await run()).toMatchObject({ state: "failed" });
});

test("from the request to the finding by queue and thread", async () => {
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  await owner.query("DELETE FROM pgboss.job");
  const threads = checkThreads();
  await threads.run({ text: "" });
  const worker = await startWorker({
    concurrency: 1,
    handlers: {
      checks: (job, signal) => performChecks(job, threads.run, signal),
      "checks-given-up": giveUpChecks,
    },
  });
  onTestFinished(async () => {
    await worker.stop(1_000);
    await threads.close();
  });
  const { run } = await deskWithJob();
  const ended = async () => expect(await run()).toMatchObject({ state: "done" });
  await vi.waitFor(ended, { timeout: 10_000, interval: 10 });
  const jobs = "SELECT state::text, output FROM pgboss.job";
  const completed = [{ state: "completed", output: null }];
  await vi.waitFor(async () => expect((await owner.query(jobs)).rows).toEqual(completed), {
    timeout: 5_000,
  });
});

test("after an upgrade the checks run again, once, and what is new is told from what was set aside", async () => {
  const { reviewer, articleId, job } = await deskWithJob();
  const older: Check = (input) => {
    const result = checkText(input);
    const engine = { ...result.engine, version: "0.9.0" };
    return { ...result, engine, findings: result.findings.slice(1) };
  };
  await performChecks(job, older);
  const [known] = await inScope(reviewer, (db) => db.finding.findMany());
  if (!known) throw new Error("The older engine finds nothing in the test's article.");
  await dismissFindings.run(reviewer, { findingIds: known.id, reason: "It is fine." });

  const pending = () =>
    inScope(reviewer, (db) => db.checkRun.findMany({ where: { state: "queued" } }));
  expect(await requestOutdatedChecks()).toBeGreaterThan(0);
  const [asked, ...more] = await pending();
  expect(asked).toMatchObject({ articleId, number: 2, requestedById: null });
  expect(more).toEqual([]);
  await requestOutdatedChecks();
  expect(await pending()).toEqual([asked]);

  await performChecks({ ...job, runId: asked?.id ?? "" }, here);
  await requestOutdatedChecks();
  expect(await pending()).toEqual([]);
  const [findings, dismissals, news] = await inScope(reviewer, async (db) => [
    await listFindings(db, await currentRevision(db, articleId)),
    await listDismissals(db, articleId),
    await readNewsRun(db, articleId),
  ]);
  const isNew = (finding: { sinceRunId: string }) => finding.sinceRunId === news;
  expect(findings.filter(isNew)).toHaveLength(1);
  const same = findings.find(({ id }) => id === known.id);
  expect(same && isNew(same)).toBe(false);
  expect(dismissals.map(({ inputKey }) => inputKey)).toEqual([same?.inputKey]);
});

test("other settings are reason enough, and a first run under them none", async () => {
  const { reviewer, article } = await testDesk();
  await testChecks(reviewer, article);
  const queued = () => inScope(reviewer, (db) => db.checkRun.count({ where: { state: "queued" } }));
  await requestOutdatedChecks();
  expect(await queued()).toBe(0);
  await inScope(reviewer, (db) =>
    db.ruleSetting.createMany({
      data: {
        newsroomId: reviewer.newsroomId,
        rule: "list-count",
        mode: "off",
        changedById: reviewer.memberId,
        changedAt: new Date(),
      },
    }),
  );
  await requestOutdatedChecks();
  expect(await queued()).toBe(1);
});
