import { expect, it } from "vitest";
import { parseIsoDate } from "../reading/civil-day.ts";
import { readText } from "../reading/read-text.ts";
import { timeRecords } from "./time-records.ts";

const records = (text: string) => {
  const reading = readText(text, "en", { publishedOn: parseIsoDate("2024-05-17") });
  return timeRecords(reading.times()).map(({ kind, start, end, values }) => [
    kind,
    text.slice(start, end),
    values[0],
  ]);
};

it.each<[string, unknown[][]]>([
  ["On 6 May 2024 it closed.", [["date", "6 May 2024", { value: "2024-05-06" }]]],
  ["It closed at 9:10 p.m.", [["time", "9:10 p.m.", { value: "21:10:00" }]]],
  [
    "It closed on Monday, 6 May 2024, at noon.",
    [["datetime", "Monday, 6 May 2024, at noon", { value: "2024-05-06T12:00:00" }]],
  ],
  [
    "It ran from 2009 to 2017.",
    [["range", "from 2009 to 2017", { from: "2009-01-01", to: "2017-01-01" }]],
  ],
  ["It ran for three days.", [["duration", "three days", { value: "P3D" }]]],
  ["It is held every Friday.", [["set", "every Friday", { value: "-W-5" }]]],
])("%j", (text, expected) => {
  expect(records(text)).toEqual(expected);
});
