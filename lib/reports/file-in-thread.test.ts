import { afterAll, expect, test } from "vitest";
import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import type { ExportStage } from "#lib/domain/exports/stages.ts";
import { closeProcessThreads, turnsOf } from "#lib/platform/threads/process-threads.ts";
import { heldThreads, otherThreads } from "#lib/platform/threads/test-held-threads.ts";
import { fileInThread } from "./file-in-thread.ts";
import { crowdedArticle, reportOf } from "./fixtures.cases.ts";
import { type FileOrder, makeFile } from "./make-file.ts";

const { chain, revision } = reportOf(crowdedArticle(40));
const tell = () => undefined;

afterAll(closeProcessThreads);

/** Anew each time: what goes over to a thread is here no more. */
function orderOf(
  format: ReportFormat,
  { edition = "internal" as "internal" | "public", events = chain.events } = {},
): FileOrder {
  const log = {
    ...{ id: chain.id, text: revision.text, witness: { publicKey: null, checkpoint: null } },
    events: [new TextEncoder().encode(JSON.stringify(events))],
  };
  return { parts: { log }, of: { edition, hideNames: true }, format, selection: {} };
}

test.each([
  ["pdf", "internal"],
  ["docx", "internal"],
  ["json", "public"],
  ["jsonl", "public"],
] as const)(
  "%s, %s: a thread makes the file that is made here, and tells what it passes",
  async (format, edition) => {
    const stages = new Set<ExportStage>();
    const order = orderOf(format, { edition });
    const made = fileInThread(order, { tell: (stage) => void stages.add(stage) });
    expect(turnsOf("reports").busy).toBe(1);
    expect(await made).toEqual(await makeFile(orderOf(format, { edition }), tell));
    expect(turnsOf("reports").busy).toBe(0);
    const editing = edition === "public" ? ["editing"] : [];
    expect([...stages]).toEqual([...editing, "replaying", "writing"]);
    // It went over, and was not copied.
    expect("log" in order.parts && order.parts.log.events[0]?.byteLength).toBe(0);
  },
);

test("what takes milliseconds is made here, and its parts stay", async () => {
  const order = orderOf("json", { events: chain.events.slice(0, 9) });
  const made = fileInThread(order, { tell });
  expect(turnsOf("reports").busy).toBe(0);
  expect((await made).atSeq).toBe(9);
  expect("log" in order.parts && order.parts.log.events[0]?.byteLength).toBeGreaterThan(1_000);
});

test("whoever orders a long report goes on while it is made", async () => {
  const { letGo } = await heldThreads();
  // All that making it here would have to wait for is loaded.
  const here = await makeFile(orderOf("pdf"), tell);
  const happened: string[] = [];
  const made = fileInThread(orderOf("pdf"), { tell }).then((file) => {
    happened.push("the report is made");
    return file;
  });
  await new Promise<void>((resolve) => {
    setTimeout(() => {
      happened.push("something else is done");
      resolve();
    });
  });
  letGo();
  expect(await made).toEqual(here);
  expect(happened).toEqual(["something else is done", "the report is made"]);
});

test("a refusal arrives with its code; what is no answer of ours does as it is", async () => {
  const [first, second, ...rest] = chain.events;
  if (!first || !second) throw new Error("There are no events.");
  const changed = { ...second, detail: second.detail?.replace("register", "cadastre") ?? null };
  const erased = orderOf("pdf", { events: [first, changed, ...rest] });
  await expect(fileInThread(erased, { tell })).rejects.toMatchObject({
    ...{ name: "AppError", code: "conflict" },
    message: expect.stringContaining("of event 2 were erased since"),
  });
  const twice = orderOf("pdf", { events: [first, first, ...rest] });
  await expect(fileInThread(twice, { tell })).rejects.toMatchObject({
    ...{ name: "WorkRefused", message: "event 1 imports the article once more" },
  });
});

test("one that takes more memory than it may says so; a thread that dies says no more than that", async () => {
  await otherThreads(
    () => `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ format }) => {
        if (format === "docx") process.exit(7);
        throw Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
      });`,
  );
  await expect(fileInThread(orderOf("pdf"), { tell })).rejects.toMatchObject({
    ...{ code: "conflict", message: expect.stringContaining("more memory") },
  });
  await expect(fileInThread(orderOf("docx"), { tell })).rejects.toThrow(
    "A thread ended in the middle of its work (7).",
  );
});

test("whoever waits for a turn and is told to stop gives up the place", async () => {
  const { letGo } = await heldThreads();
  const made = [1, 2].map(() => fileInThread(orderOf("html"), { tell }));
  const stop = new AbortController();
  const third = fileInThread(orderOf("html"), { tell, signal: stop.signal });
  const fourth = fileInThread(orderOf("html"), { tell });
  expect(turnsOf("reports").waiting).toHaveLength(2);
  stop.abort(new Error("The server ends."));
  await expect(third).rejects.toThrow("The server ends.");
  expect(turnsOf("reports").waiting).toHaveLength(1);
  letGo();
  const [one, other, last] = await Promise.all([...made, fourth]);
  expect([other, last]).toEqual([one, one]);
  expect(turnsOf("reports").busy).toBe(0);
});
