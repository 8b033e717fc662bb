import { expect, it } from "vitest";
import { readText } from "../read-text.ts";
import { readHeadDates } from "./head-dates.ts";

const read = (...parts: string[]) => {
  const text = parts.join("\n\n");
  const { blocks, writtenDates } = readText(text, "en", {});
  const slice = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return readHeadDates(blocks, writtenDates).map(({ date, same, near }) => [
    slice(date),
    slice(same),
    slice(near),
  ]);
};

it("puts the story's day beside a headline's, the same one or the only near one", () => {
  expect(read("Polls open on May 9", "Voters go to the polls on 9 May 2024.")).toEqual([
    ["May 9", "9 May 2024", undefined],
  ]);
  expect(read("Polls open on May 9", "Voters go to the polls on May 19.")).toEqual([
    ["May 9", undefined, "May 19"],
  ]);
});

it("keeps to itself where the story has two days near it, or none", () => {
  expect(read("Polls open on May 9", "It began on May 2 and ends on May 19.")).toEqual([
    ["May 9", undefined, undefined],
  ]);
  expect(read("Polls open on May 9", "Voters choose a parliament.")).toEqual([
    ["May 9", undefined, undefined],
  ]);
  expect(read("Voters choose", "They do so on May 9.")).toEqual([]);
});
