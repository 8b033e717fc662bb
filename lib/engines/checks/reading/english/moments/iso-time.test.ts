import { expect, it } from "vitest";
import { rational } from "../../rational.ts";
import { isoClock, isoDay, isoDuration, isoInstant, isoMoment } from "./iso-time.ts";

it("writes days, times and instants", () => {
  expect([isoDay(0), isoClock(70_200), isoClock(86_400)]).toEqual([
    "1970-01-01",
    "19:30:00",
    "24:00:00",
  ]);
  expect([isoInstant(0, 60), isoInstant(0, 90_000)]).toEqual([
    "1970-01-01T00:01:00",
    "1970-01-02T01:00:00",
  ]);
});

it("writes lengths of time", () => {
  const whole = (count: bigint) => rational(count);
  expect(isoDuration([{ amount: whole(3n), unit: "day" }])).toBe("P3D");
  expect(isoDuration([{ amount: rational(3n, 2n), unit: "year" }])).toBe("P1.5Y");
  expect(
    isoDuration([
      { amount: whole(1n), unit: "hour" },
      { amount: whole(20n), unit: "minute" },
    ]),
  ).toBe("PT1H20M");
  expect(isoDuration([{ amount: whole(2n), unit: "decade" }])).toBe("P20Y");
});

it("gives every meaning of a moment", () => {
  const at = { first: 0, end: 1 };
  expect(isoMoment({ ...at, kind: "day", days: [0, 7] })).toEqual({
    kind: "date",
    values: [{ value: "1970-01-01" }, { value: "1970-01-08" }],
  });
  expect(
    isoMoment({ ...at, kind: "period", spans: [{ from: 0, to: 31, name: "1970-01" }] }),
  ).toEqual({
    kind: "range",
    values: [{ value: "1970-01", from: "1970-01-01", to: "1970-02-01" }],
  });
  expect(isoMoment({ ...at, kind: "clock", seconds: [3600] }).values).toEqual([
    { value: "01:00:00" },
  ]);
  expect(isoMoment({ ...at, kind: "hours", spans: [{ from: 0, to: 3600 }] }).values).toEqual([
    { from: "00:00:00", to: "01:00:00" },
  ]);
  expect(isoMoment({ ...at, kind: "instant", days: [0], seconds: [60] }).values).toEqual([
    { value: "1970-01-01T00:01:00" },
  ]);
  expect(
    isoMoment({ ...at, kind: "stretch", days: [0], spans: [{ from: 0, to: 60 }] }).values,
  ).toEqual([{ from: "1970-01-01T00:00:00", to: "1970-01-01T00:01:00" }]);
});
