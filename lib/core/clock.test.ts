import { expect, test } from "vitest";
import { isoTime, now } from "./clock.ts";

test("a time is written in UTC, to the millisecond", () => {
  expect(isoTime(new Date("2024-05-17T03:15:00+03:00"))).toBe("2024-05-17T00:15:00.000Z");
});

test("now is now", () => {
  const before = Date.now();
  expect(now().getTime()).toBeGreaterThanOrEqual(before);
  expect(now().getTime()).toBeLessThanOrEqual(Date.now());
});
