import { expect, it } from "vitest";
import { dated, reference } from "./read-moments.cases.ts";
import { timeReadings } from "./time-readings.ts";

const read = (text: string, from: typeof reference | undefined) =>
  timeReadings(dated(text), from).map(({ kind, start, end, values }) => [
    kind,
    text.slice(start, end),
    values[0],
  ]);

it("prints the longest of what overlaps", () => {
  expect(
    read("From 3 May to 9 May 2024, at noon on Monday, for three days, every week.", reference),
  ).toEqual([
    ["range", "From 3 May to 9 May 2024", { from: "2024-05-03", to: "2024-05-09" }],
    ["datetime", "noon on Monday", { value: "2024-05-13T12:00:00" }],
    ["duration", "three days", { value: "P3D" }],
    ["set", "every week", { value: "P1W" }],
  ]);
});

it("leaves out what counts from a reference that is not known", () => {
  expect(read("Yesterday, on 6 May 2019, it closed until 3 June, a Monday.", undefined)).toEqual([
    ["date", "6 May 2019", { value: "2019-05-06" }],
    ["date", "3 June", { value: "--06-03" }],
    ["date", "Monday", { value: "-W-1" }],
  ]);
});
