import { afterEach, expect, test } from "vitest";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { checkThreads } from "./check-threads.ts";
import { type ThreadPool, threadPool, WorkRefused } from "./thread-pool.ts";

const pools: { close: () => Promise<void> }[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

/** A pool whose threads run this code for each message, with `say` to answer by. */
function pool(code: string, keep = 1): ThreadPool<unknown, unknown> {
  const module = `import { parentPort, threadId } from "node:worker_threads";
    const say = (message) => parentPort.postMessage(message);
    parentPort.on("message", (input) => { ${code} });`;
  const made = threadPool<unknown, unknown>(
    new URL(`data:text/javascript,${encodeURIComponent(module)}`),
    keep,
  );
  pools.push(made);
  return made;
}

const ownId = 'say({ says: "result", result: threadId });';

test("a text checked in a thread gives what it gives here, told step by step", async () => {
  const threads = checkThreads();
  pools.push(threads);
  const input = {
    text: "Envoys from three countries came: Chad, Mali, Niger and Togo.",
    publishedOn: "2024-05-17",
  };
  const steps: [number, number][] = [];
  const onProgress = (done: number, total: number) => steps.push([done, total]);
  expect(await threads.run(input, { onProgress })).toEqual(checkText(input));
  const total = steps.length;
  expect(total).toBeGreaterThan(3);
  expect(steps).toEqual(steps.map((_, index) => [index + 1, total]));
});

test("what the work throws is told as its refusal, and the thread goes on", async () => {
  const threads = checkThreads();
  pools.push(threads);
  const refused = threads.run({ text: "", publishedOn: "17 May" });
  await expect(refused).rejects.toThrow(WorkRefused);
  await expect(refused).rejects.toThrow('"17 May" is no date of the form YYYY-MM-DD.');
  expect((await threads.run({ text: "" })).findings).toEqual([]);
});

test("an idle thread takes the next work; as many as asked for are kept", async () => {
  const { run } = pool(ownId);
  const first = await run("");
  expect(await run("")).toBe(first);
  const both = await Promise.all([run(""), run("")]);
  expect(new Set(both).size).toBe(2);
  expect(both).toContain(await run(""));
});

test("a thread that dies fails its work, and the next work gets another", async () => {
  const { run } = pool(`if (input === "die") process.exit(7); ${ownId}`);
  await expect(run("die")).rejects.toThrow("A thread ended in the middle of its work (7).");
  await expect(run("live")).resolves.toBeTypeOf("number");
});

test("a thread that fails outside its work is told as it is", async () => {
  const { run } = pool("setTimeout(() => { throw new RangeError(input); });");
  await expect(run("beyond")).rejects.toThrow("beyond");
});

test("a thread that takes more memory than it may dies alone", async () => {
  const code = "const all = []; for (;;) all.push(new Array(10_000).fill(0));";
  const module = `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { ${code} });`;
  const file = new URL(`data:text/javascript,${encodeURIComponent(module)}`);
  const made = threadPool<unknown, unknown>(file, 1, { maxOldGenerationSizeMb: 16 });
  pools.push(made);
  await expect(made.run("")).rejects.toMatchObject({ code: "ERR_WORKER_OUT_OF_MEMORY" });
});

test("the signal ends the work and its thread", async () => {
  const { run } = pool(`if (input === "hang") for (;;); ${ownId}`);
  const stop = new AbortController();
  const hanging = run("hang", { signal: stop.signal });
  setTimeout(() => stop.abort(new Error("enough")), 100);
  await expect(hanging).rejects.toThrow("enough");
  await expect(run("", { signal: stop.signal })).rejects.toThrow("enough");
  await expect(run("")).resolves.toBeTypeOf("number");
});
