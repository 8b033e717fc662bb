import { expect, test } from "vitest";
import { nextDigest } from "./digest-time.ts";

test.each([
  ["2024-05-17T05:59:59.999Z", "2024-05-17T06:00:00.000Z"],
  ["2024-05-17T06:00:00.000Z", "2024-05-18T06:00:00.000Z"],
  ["2024-12-31T22:00:00.000Z", "2025-01-01T06:00:00.000Z"],
])("after %s it is %s", (at, next) => {
  expect(nextDigest(new Date(at)).toISOString()).toBe(next);
});
