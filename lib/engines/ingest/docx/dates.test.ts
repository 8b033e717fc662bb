import { expect, test } from "vitest";
import { dateOf } from "./dates.ts";

test.each([
  ["2024-05-17T10:20:30Z", "2024-05-17T10:20:30.000Z"],
  ["2024-05-17T10:20:00", "2024-05-17T10:20:00.000Z"],
  ["2024-05-17T10:20:30.123456789", "2024-05-17T10:20:30.000Z"],
  ["2024-05-17T10:20+03:00", "2024-05-17T07:20:00.000Z"],
  ["0-0-0T00:00:00Z", undefined],
  ["yesterday", undefined],
  [undefined, undefined],
])("[I14] %s is %s", (value, date) => {
  expect(dateOf(value)).toBe(date);
});
