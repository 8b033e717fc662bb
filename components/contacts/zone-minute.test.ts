import { expect, test } from "vitest";
import { minuteInZone, zoneMinute } from "./zone-minute.ts";

test.each([
  ["2024-05-17T18:00:00.000Z", "Asia/Riyadh", "2024-05-17T21:00"],
  ["2024-05-17T22:30:00.000Z", "Asia/Riyadh", "2024-05-18T01:30"],
  ["2024-01-17T18:00:00.000Z", "UTC", "2024-01-17T18:00"],
])("%s is in %s what the field says, and back", (iso, zone, typed) => {
  expect(zoneMinute(iso, zone)).toBe(typed);
  expect(minuteInZone(typed, zone)).toBe(iso);
});

test.each(["", "2024-05-17", "T12:00"])("what is not whole (%s) is no time", (typed) => {
  expect(minuteInZone(typed, "Asia/Riyadh")).toBe("");
});
