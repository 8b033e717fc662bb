import { expect, it } from "vitest";
import { readCourses } from "./courses.ts";
import { lengthOf } from "./lengths.ts";
import { published, show } from "./reading.cases.ts";

const read = (text: string) =>
  show(text, (dated) =>
    readCourses(
      dated,
      dated.durations.flatMap((duration) => lengthOf(dated.t, duration) ?? []),
      published,
    ),
  ).map(([, count, from, to]) => [count, from, to]);

it.each<[string, unknown[][]]>([
  ["It closed in 1998 and reopened in 2011, after 13 years.", [["13 year", "1998", "2011"]]],
  ["He began in 1951 and sang in 1990, 39 years later.", [["39 year", "1951", "1990"]]],
  ["It was founded in 1990 and promoted in 2011, after three years in jail.", []],
  [
    "He was freed on Monday after 12 years. He had been jailed in 2004.",
    [["12 year", "2004", "the dateline"]],
  ],
  ["He was freed after 12 years. His brother was jailed in 2004.", []],
  ["He sang in 1951 and in 1990. After 12 years he left.", []],
])("reads the length of a course in %j", (text, found) => {
  expect(read(text)).toEqual(found);
});
