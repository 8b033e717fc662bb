import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dayNumber } from "./civil-day.ts";
import { offsetAt, offsetsOnDay } from "./zone-offsets.ts";

const ZONES = [
  "Europe/London",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Tehran",
  "Europe/Moscow",
  "Australia/Lord_Howe",
  "Europe/Istanbul",
  "America/Sao_Paulo",
];

describe("offsetAt", () => {
  it.each(ZONES)("agrees with Temporal on %s, past rules included", (zone) => {
    for (let month = 0; month < 12 * 40; month += 5) {
      const epochMs = Date.UTC(1985, month, 10, 11);
      const instant = Temporal.Instant.fromEpochMilliseconds(epochMs);
      const expected = instant.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
      expect([month, offsetAt(zone, epochMs)]).toEqual([month, expected]);
    }
  });
});

describe("offsetsOnDay", () => {
  const on = (year: number, month: number, day: number, hour: number, zone = "Europe/London") =>
    offsetsOnDay(zone, dayNumber({ year, month, day }), hour * 60 + 30);

  it("gives one distance on an ordinary day, and on both sides of a change", () => {
    expect(on(2024, 5, 17, 9)).toEqual([60]);
    expect(on(2024, 3, 31, 0)).toEqual([0]);
    expect(on(2024, 3, 31, 2)).toEqual([60]);
    expect(on(2016, 3, 27, 12, "Europe/Moscow")).toEqual([180]);
    expect(on(2013, 3, 27, 12, "Europe/Moscow")).toEqual([240]);
  });

  it("gives both in the hour that is repeated and in the hour that is left out", () => {
    expect(on(2024, 10, 27, 1)).toEqual([60, 0]);
    expect(on(2024, 3, 31, 1)).toEqual([0, 60]);
  });
});
