import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { closeProcessThreads, processThreads } from "./process-threads.ts";
import { threadPool } from "./thread-pool.ts";

/** Of a test's threads nothing is left to the next. */
async function clear(make: ReturnType<typeof processThreads>["make"]): Promise<void> {
  await closeProcessThreads();
  processThreads().pools.clear();
  processThreads().make = make;
}

/** Has every thread of the process run this module, until the test is over; `file` is what it would run. */
export async function otherThreads(moduleFor: (file: string) => string): Promise<void> {
  const { make } = processThreads();
  await clear((file, { memory, kept = 1 }) => {
    const code = moduleFor(pathToFileURL(resolve(file)).href);
    const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    return threadPool<unknown, unknown>(module, kept, memory);
  });
  onTestFinished(() => clear(make));
}

/**
 * Has every thread of the process stand still before its work, until the test is over or whoever ordered it lets them
 * go on: no clock tells. `begun` is when one was given work.
 */
export async function heldThreads(): Promise<{ begun: Promise<void>; letGo: () => void }> {
  const held = new Int32Array(new SharedArrayBuffer(4));
  await otherThreads(
    (file) => `import { parentPort } from "node:worker_threads";
      const on = parentPort.on.bind(parentPort);
      parentPort.on = (name, hear) => on(name, (input) => {
        Atomics.wait(input.held, 0, 0);
        hear(input);
      });
      await import(${JSON.stringify(file)});`,
  );
  const { make } = processThreads();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  processThreads().make = (file, kind) => {
    const pool = make(file, kind);
    const run: typeof pool.run = (input, work) => {
      begin();
      return pool.run({ ...(input as object), held }, work);
    };
    return { ...pool, run };
  };
  const letGo = () => {
    Atomics.store(held, 0, 1);
    Atomics.notify(held, 0);
  };
  return { begun, letGo };
}
