import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { settings } from "#lib/core/env.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { type ReportOrder, reportOrder } from "#lib/domain/exports/order.ts";
import { presentOrder } from "#lib/domain/exports/order-resource.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { keepNote } from "#lib/platform/files/kept-files.ts";
import { closeProcessThreads } from "#lib/platform/threads/process-threads.ts";
import { heldThreads, otherThreads } from "#lib/platform/threads/test-held-threads.ts";
import { exportReport, type WantedReport } from "./export-report.ts";
import { findOrder } from "./order-report.ts";
import { performReport } from "./perform-report.ts";
import { sendOrOrder } from "./send-report.ts";

vi.mock("#lib/platform/files/kept-files.ts", { spy: true });
beforeEach(() => void vi.mocked(keepNote).mockClear());
afterAll(closeProcessThreads);

async function ordered(actor: Actor, wanted: WantedReport) {
  const made = await sendOrOrder(actor, wanted, { noWaiting: true });
  if (!("order" in made)) throw new Error("This was not ordered.");
  const { id, newsroomId } = made.order;
  return { id, job: { newsroomId, reportId: id } };
}

/** What whoever asks again and again may be told of it: each of its notes, as it was kept. */
function notes(): ReportOrder[] {
  return vi.mocked(keepNote).mock.calls.map(([, note]) => reportOrder.parse(note));
}

const toldOf = ({ state, stage, progress }: ReportOrder) =>
  [state, stage, progress].filter((said) => said !== null).join(" ");

/** An article with a log of so many events. */
async function logOf(events: number) {
  const desk = await testDesk();
  for (let event = 1; event < events; event += 1) await testAnnotation(desk.reviewer, desk.article);
  return { ...desk, articleId: desk.article.articleId };
}

const tenths = (stage: string) =>
  [0, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((tenth) => `working ${stage} ${tenth}`);
const begun = ["waiting 0", "working reading"];
const ended = ["working writing", "working storing", "ready 100"];

test.each([
  ["csv", "internal", [...begun, "working reading 100", ...tenths("replaying"), ...ended]],
  ["pdf", "internal", [...begun, "working reading 100", ...tenths("replaying"), ...ended]],
  [
    ...(["jsonl", "public"] as const),
    [
      ...[...begun, "working reading 100", "working editing 100", "working writing 100"],
      ...["working writing", "ready 100"],
    ],
  ],
  [
    ...(["json", "public"] as const),
    [...begun, "working reading 100", ...tenths("editing"), ...tenths("replaying"), ...ended],
  ],
  ["jsonl", "internal", [...begun, "working reading 100", "working reading", "ready 100"]],
] as const)(
  "of a %s report, %s, it is told what it passes, and how much of that is done",
  async (format, edition, told) => {
    const { editor, articleId } = await logOf(10);
    const { id, job } = await ordered(editor, { articleId, format, edition });
    // How far it is is no event: its export alone is.
    const { event } = await recording(() => performReport(job));
    expect(event.type).toBe("report.exported");
    const said = notes().map(toldOf);
    expect(said.filter((one, index) => one !== said[index - 1])).toEqual(told);
    // Each of its stages is one of those that it was to pass, in their order.
    const { stages, ...order } = presentOrder(notes()[0] ?? expect.fail());
    expect(order).toMatchObject({ stage: null, state: "waiting" });
    const passed = [...new Set(notes().flatMap(({ stage }) => stage ?? []))];
    expect(passed).toEqual(stages);
    expect(await findOrder(id)).toMatchObject({ state: "ready", stage: null, progress: 100 });
  },
);

test("a note that cannot be kept ends no report", async () => {
  const { editor, articleId } = await logOf(3);
  const { id, job } = await ordered(editor, { articleId, format: "pdf" });
  const kept = "#lib/platform/files/kept-files.ts";
  const { keepNote: keep } = await vi.importActual<{ keepNote: typeof keepNote }>(kept);
  vi.mocked(keepNote).mockImplementation(async (order, note) => {
    if (reportOrder.parse(note).stage === "replaying") throw new Error("There is no room.");
    await keep(order, note);
  });
  onTestFinished(() => void vi.mocked(keepNote).mockReset());
  await performReport(job);
  expect(await findOrder(id)).toMatchObject({ state: "ready", problem: null });
});

test("one of a claim that is not there comes to nothing, which it says", async () => {
  const { editor, articleId } = await logOf(1);
  const { id, job } = await ordered(editor, { articleId, format: "csv", claimIds: [articleId] });
  await performReport(job);
  const problem = `At event 1 this article has no claim ${articleId}.`;
  expect(await findOrder(id)).toMatchObject({ state: "failed", problem });
});

test("an imported record is read, written and stored", async () => {
  const { editor, reporter } = await testDesk();
  const bytes = readFileSync(new URL("./formats/golden/report.json", import.meta.url));
  const { recordId: articleId } = await importRecord.run(reporter, {
    bytes,
  });
  // The second by the thread of the first, which ended with the stage that this one begins with.
  for (const format of ["pdf", "html"] as const) {
    vi.mocked(keepNote).mockClear();
    const { job } = await ordered(editor, { articleId, format });
    await performReport(job);
    const [first] = notes();
    expect(presentOrder(first ?? expect.fail()).stages).toEqual(["reading", "writing", "storing"]);
    const passed = [...new Set(notes().flatMap(({ stage }) => stage ?? []))];
    expect(passed).toEqual(["reading", "writing", "storing"]);
  }
});

const unfinished = () =>
  readdirSync(join(settings().STET_DATA, "exports")).filter((name) => name.endsWith(".part"));

test("one whose thread dies, or is stopped, is made at the next attempt, as if it were the first", async () => {
  const { editor, articleId } = await logOf(3);
  const now = await exportReport(editor, { articleId, format: "pdf" });
  const { id, job } = await ordered(editor, { articleId, format: "pdf" });
  await otherThreads(() => "process.exit(7);");
  await expect(performReport(job)).rejects.toThrow("A thread ended in the middle of its work (7).");
  const { begun: atWork, letGo } = await heldThreads();
  const stop = new AbortController();
  const stopped = performReport(job, stop.signal);
  await atWork;
  stop.abort(new Error("The server ends."));
  await expect(stopped).rejects.toThrow("The server ends.");
  expect(await findOrder(id)).toMatchObject({ state: "working", problem: null, file: null });
  expect(unfinished()).toEqual([]);
  letGo();
  const { event } = await recording(() => performReport(job));
  expect(event).toMatchObject({
    type: "report.exported",
    detail: { sha256: sha256Hex(now.bytes) },
  });
  expect(await findOrder(id)).toMatchObject({ state: "ready" });
});

test("a log that is written event by event ends with the process that writes it", async () => {
  const { editor, articleId } = await logOf(3);
  const { id, job } = await ordered(editor, { articleId, format: "jsonl" });
  const stopped = AbortSignal.abort(new Error("The server ends."));
  await expect(performReport(job, stopped)).rejects.toThrow("The server ends.");
  expect(await findOrder(id)).toMatchObject({ state: "working", problem: null, file: null });
  expect(unfinished()).toEqual([]);
  await performReport(job);
  expect(await findOrder(id)).toMatchObject({ state: "ready" });
});
