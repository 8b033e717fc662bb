import { describe, expect, it } from "vitest";
import {
  agreements,
  clockOf,
  expectedTime,
  keepsSummerTime,
  offsetName,
  offsetsOf,
} from "./zone-arithmetic.ts";
import { zoneMeanings } from "./zone-names.ts";
import type { ZonedTime } from "./zoned-time-reading.ts";

const time = (minuteOfDay: number, zoneName: string): ZonedTime => ({
  span: { start: 0, end: 0 },
  minutesOfDay: [minuteOfDay],
  zoneName,
  zones: zoneMeanings(zoneName),
  elsewhere: [],
  zoneKnown: true,
});
const july = { year: 2024, month: 7, day: 10 };
const january = { year: 2024, month: 1, day: 10 };

describe("agreements", () => {
  it.each<[number, string, number, string, number[]]>([
    [18 * 60, "ET", 22 * 60, "GMT", [0]],
    [21 * 60, "ET", 60, "GMT", [1]],
    [2 * 60, "Tokyo time", 17 * 60, "UTC", [-1]],
    [600, "BST", 540, "GMT", [0]],
    [18 * 60, "ET", 23 * 60, "GMT", []],
    [14 * 60, "IST", 8 * 60 + 30, "GMT", [0]],
  ])("%i %s is %i %s, %j days later", (a, from, b, to, expected) => {
    const found = agreements(time(a, from), time(b, to), [july]);
    expect(found.map(({ dayShift }) => dayShift)).toEqual(expected);
  });

  it("takes EST for Eastern time only where it is told to", () => {
    const [eastern, utc] = [time(18 * 60, "EST"), time(22 * 60, "GMT")];
    expect(agreements(eastern, utc, [july])).toEqual([]);
    expect(agreements(eastern, utc, [july], true)).toHaveLength(1);
  });

  it("lets a time without a zone be in any that is kept", () => {
    const open = (minute: number) => ({ ...time(minute, ""), zones: [] });
    expect(agreements(open(550), time(310, "UTC"), [july])).not.toEqual([]);
    expect(agreements(open(552), time(310, "UTC"), [july])).toEqual([]);
  });
});

it("gives what a time should be elsewhere, and on which day", () => {
  const expected = expectedTime(time(21 * 60, "ET"), time(0, "GMT"), july);
  expect(expected).toEqual({ minuteOfDay: 60, dayShift: 1 });
  expect(expectedTime(time(21 * 60, "local time"), time(0, "GMT"), july)).toBeUndefined();
});

it("knows the offsets of a name, and which zones keep summer time", () => {
  expect(zoneMeanings("ET").flatMap((zone) => offsetsOf(zone, january, 600))).toEqual([-300]);
  expect(zoneMeanings("EST").flatMap((zone) => offsetsOf(zone, july, 600, true))).toEqual([-240]);
  expect(keepsSummerTime("America/New_York", 2024)).toBe(true);
  expect(keepsSummerTime("Asia/Tokyo", 2024)).toBe(false);
});

it("prints times and offsets", () => {
  expect([clockOf(370), clockOf(-60), clockOf(1440)]).toEqual(["06:10", "23:00", "00:00"]);
  expect([0, 180, -330].map(offsetName)).toEqual(["UTC", "UTC+3", "UTC−5:30"]);
});
