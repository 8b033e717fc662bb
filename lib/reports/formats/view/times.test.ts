import { expect, test } from "vitest";
import { bothTimes, dayInWords, timesInParts } from "./times.ts";

test("a moment is given in the article's time zone and in UTC", () => {
  expect(bothTimes("2024-05-17T00:22:00.000Z", "Asia/Riyadh")).toBe(
    "17 May 2024, 03:22 (Asia/Riyadh), 00:22 UTC",
  );
});

test("with UTC's day where it is another, midnight as 00", () => {
  expect(bothTimes("2024-05-16T21:00:59.999Z", "Asia/Riyadh")).toBe(
    "17 May 2024, 00:00 (Asia/Riyadh), 16 May 2024, 21:00 UTC",
  );
  expect(timesInParts("2024-05-16T21:00:00.000Z", "Asia/Riyadh")).toEqual({
    day: "17 May 2024",
    hour: "00:00",
    utc: "16 May 2024, 21:00",
  });
});

test("once where the two are one", () => {
  expect(bothTimes("2024-05-17T00:22:00.000Z", "UTC")).toBe("17 May 2024, 00:22 UTC");
});

test("a day is written out, and anything else left alone", () => {
  expect(dayInWords("2024-05-17")).toBe("17 May 2024");
  expect(dayInWords("(erased)")).toBe("(erased)");
});
