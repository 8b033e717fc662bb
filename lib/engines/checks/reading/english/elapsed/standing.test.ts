import { expect, it } from "vitest";
import { lengthOf } from "./lengths.ts";
import { published, show } from "./reading.cases.ts";
import { readStanding } from "./standing.ts";

const read = (text: string) =>
  show(text, (dated) =>
    readStanding(
      dated,
      dated.durations.flatMap((duration) => lengthOf(dated.t, duration) ?? []),
      published,
    ),
  ).map(([, count, from, to]) => [count, from, to]);

it.each<[string, unknown[][]]>([
  [
    "The mill, which shut in 2014, has stood empty for a decade.",
    [["10 year", "2014", "the dateline"]],
  ],
  [
    "It has been shut for 18 months. It has not opened since May 2023.",
    [["18 month", "May 2023", "the dateline"]],
  ],
  ["It has been shut for 18 months. Its owners left in May 2023.", []],
  ["The hotel, which opened in 1912, has been closed for two years.", []],
  ["The hotel has been shut for two years. It has been theirs since 1912.", []],
  ["The mill, which shut in 2014, stood empty for a decade.", []],
])("reads how long a state lasts in %j", (text, found) => {
  expect(read(text)).toEqual(found);
});
