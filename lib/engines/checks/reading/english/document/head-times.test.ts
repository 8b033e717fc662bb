import { expect, it } from "vitest";
import { readText } from "../../read-text.ts";

const read = (...parts: string[]) => {
  const text = parts.join("\n\n");
  return readText(text, "en", {}).headTimes.map(({ start, end, other }) => [
    text.slice(start, end),
    text.slice(other.start, other.end),
  ]);
};

it("finds a weekday or month that the story has otherwise", () => {
  expect(read("Ferries to stop on Friday", "Ferries will stop on Thursday.")).toEqual([
    ["Friday", "Thursday"],
  ]);
  expect(read("Trial put off until June", "The trial was put off until July.")).toEqual([
    ["June", "July"],
  ]);
});

it.each([
  ["Ferries to stop on Friday", "Ferries will stop on Friday, they said on Tuesday."],
  ["Ferries to stop on Friday", "Ferries will stop tomorrow, they said on Thursday."],
  ["Ferries to stop on Friday", "Ferries will stop on May 9, they said on Thursday."],
  ["Ferries to stop on Friday", "Ferries will stop at noon."],
  ["Shops shut on Good Friday", "Shops stay shut, they said on Tuesday."],
  ["Trial put off until June", "The trial was put off for a month on July 2."],
])("%j: nothing", (...parts) => {
  expect(read(...parts)).toEqual([]);
});
