import { expect, test, vi } from "vitest";
import { keepRunning } from "./keep-running.ts";

test("what ended by itself is begun again, as often as it takes, and not after the end", async () => {
  const at = { runs: true, begun: 0 };
  const stop = keepRunning({
    isRunning: () => at.runs,
    begin: async () => {
      at.begun += 1;
      if (at.begun < 3) throw new Error("no room yet");
      at.runs = true;
    },
    everyMs: 1,
  });
  at.runs = false;
  await vi.waitFor(() => expect(at).toEqual({ runs: true, begun: 3 }));
  await stop();
  at.runs = false;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(at.begun).toBe(3);
});

test("what is being begun is waited for", async () => {
  const at = { done: false };
  const { promise: door, resolve: open } = Promise.withResolvers<void>();
  const knocked = vi.fn();
  const stop = keepRunning({
    isRunning: () => false,
    begin: async () => {
      knocked();
      await door;
      at.done = true;
    },
    everyMs: 1,
  });
  await vi.waitFor(() => expect(knocked).toHaveBeenCalled());
  const stopped = stop();
  open();
  await stopped;
  expect(at.done).toBe(true);
});
