import { expect, it } from "vitest";
import { isTimeRecord, sameTime } from "./times.ts";

const result = (value: object) => ({
  Text: "",
  Start: 0,
  End: 0,
  Resolution: { values: [value] },
});

it.each<[object, object, boolean]>([
  [{ type: "date", value: "2016-11-04" }, { value: "2016-11-04" }, true],
  [{ type: "datetime", value: "2016-11-04 08:00:00" }, { value: "2016-11-04T08:00:00" }, true],
  [{ type: "daterange", start: "2016-01-01" }, { from: "2016-01-01" }, true],
  [{ type: "daterange", start: "2016-01-01", end: "2017-01-01" }, { from: "2016-01-01" }, false],
  [{ type: "duration", timex: "PT3M", value: "180" }, { value: "PT3M" }, true],
  [{ type: "set", timex: "XXXX-WXX-1T16" }, { value: "-W-1T16:00:00" }, true],
  [{ type: "set", timex: "P1D" }, { value: "P1D" }, true],
])("%j is %j: %j", (expected, value, same) => {
  expect(sameTime(result(expected), value)).toBe(same);
});

it("tells records of time from ranges of numbers", () => {
  const record = { start: 0, end: 1, exact: "", kind: "range" } as const;
  expect(isTimeRecord({ ...record, values: [{ from: "2016-01-01" }] })).toBe(true);
  expect(isTimeRecord({ ...record, values: [{ from: 5 }] })).toBe(false);
});
