import { expect, test } from "vitest";
import { moment } from "./moment.ts";

test.each(["2024-05-17T01:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"])(
  "%s is a time",
  (time) => expect(moment.parse(time)).toBe(time),
);

test.each([
  ["tomorrow", "Please give a day and a time."],
  ["2024-02-30T00:00:00Z", "Please give a day and a time."],
  ["0000-01-01T00:00:00Z", "Please give a time from the year 1 to the year 9999, in UTC."],
  ["0001-01-01T00:00:00+14:00", "Please give a time from the year 1 to the year 9999, in UTC."],
  ["9999-12-31T23:59:59-12:00", "Please give a time from the year 1 to the year 9999, in UTC."],
])("%s is none that can be kept", (time, message) => {
  expect(moment.safeParse(time).error?.issues[0]?.message).toBe(message);
});
