import { describe, expect, it } from "vitest";
import { momentOf, placeOfZone, wallClock } from "./wall-clock.ts";

describe("a clock on the wall", () => {
  it("says another day and time in another zone", () => {
    const moment = "2024-05-17T22:40:10.000Z";
    expect(wallClock(moment, "UTC")).toEqual({ day: "2024-05-17", time: "22:40" });
    expect(wallClock(moment, "Asia/Riyadh")).toEqual({ day: "2024-05-18", time: "01:40" });
    expect(wallClock(moment, "America/St_Johns")).toEqual({ day: "2024-05-17", time: "20:10" });
  });

  it("says midnight as the first minute of the day", () => {
    expect(wallClock("2024-05-16T21:00:00Z", "Asia/Riyadh")).toEqual({
      day: "2024-05-17",
      time: "00:00",
    });
  });

  it.each([
    ["2024-05-17", "03:15", "Asia/Riyadh", "2024-05-17T00:15:00.000Z"],
    ["2024-03-31", "04:00", "Europe/Berlin", "2024-03-31T02:00:00.000Z"],
    ["2024-01-01", "00:30", "Pacific/Kiritimati", "2023-12-31T10:30:00.000Z"],
  ])("%s %s in %s is %s", (day, time, zone, moment) => {
    expect(new Date(momentOf({ day, time }, zone)).toISOString()).toBe(moment);
  });
});

it("names the place of a zone", () => {
  expect(placeOfZone("America/New_York")).toBe("New York");
  expect(placeOfZone("UTC")).toBe("UTC");
});
