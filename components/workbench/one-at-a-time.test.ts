import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("what comes while something runs is let through only once that has settled", () => {
  const turnstile = oneAtATime();
  expect(turnstile.begin()).toBe(1);
  expect([turnstile.begin(), turnstile.begin()]).toEqual([undefined, undefined]);
  turnstile.settle(0);
  expect(turnstile.begin()).toBeUndefined();
  turnstile.settle(1);
  expect(turnstile.begin()).toBe(2);
  turnstile.settle(1);
  expect(turnstile.begin()).toBeUndefined();
});
