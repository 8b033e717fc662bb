import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { editKeeper, KEEP_WITHIN_MS } from "./edit-keeper.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function kept(write: () => Promise<void> = () => Promise.resolve()) {
  const written = vi.fn(write);
  const held = vi.fn();
  const said: boolean[] = [];
  const keeper = editKeeper({ write: written, hold: held, say: (isKept) => said.push(isKept) });
  return { ...keeper, written, held, said };
}

it("writes while somebody goes on typing, once for many keys", async () => {
  const { touch, written, said } = kept();
  for (let key = 0; key < 10; key += 1) {
    touch();
    await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS / 5);
  }
  await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS);
  expect(written).toHaveBeenCalledTimes(2);
  expect(said).toEqual([true, true]);
});

it("holds and writes at once when the page goes, and does neither where nothing was typed", async () => {
  const { touch, leave, written, held } = kept();
  leave();
  expect(written).not.toHaveBeenCalled();
  expect(held).not.toHaveBeenCalled();
  touch();
  leave();
  expect(held).toHaveBeenCalledTimes(1);
  expect(written).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS);
  expect(written).toHaveBeenCalledTimes(1);
});

it("holds what is still being written when the page goes, and nothing once it is written", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { touch, leave, held } = kept(() => promise);
  touch();
  await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS);
  leave();
  expect(held).toHaveBeenCalledTimes(1);
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  leave();
  expect(held).toHaveBeenCalledTimes(1);
});

it("says where the words could not be kept", async () => {
  const { touch, said } = kept(() => Promise.reject(new Error("no room")));
  touch();
  await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS);
  expect(said).toEqual([false]);
});

it("writes nothing any more once it was stopped", async () => {
  const { touch, stop, flush, written } = kept();
  touch();
  stop();
  touch();
  await flush();
  await vi.advanceTimersByTimeAsync(KEEP_WITHIN_MS);
  expect(written).not.toHaveBeenCalled();
});
