import { expect, it } from "vitest";
import { lengthOf } from "./lengths.ts";
import { published, show } from "./reading.cases.ts";
import { readTenures } from "./tenures.ts";

const read = (text: string) =>
  show(text, (dated) =>
    readTenures(
      dated,
      dated.durations.flatMap((duration) => lengthOf(dated.t, duration) ?? []),
      published,
    ),
  ).map(([, count, from]) => [count, from]);

it.each<[string, unknown[][]]>([
  ["After 20 years as head, Ann Cole retires. Cole was hired in 2004.", [["20 year", "2004"]]],
  ["Ann Cole is leaving after 20 years in the job. She joined in 2004.", [["20 year", "2004"]]],
  ["After 20 years as head, Ann Cole retires. Reed was hired in 2004.", []],
  ["After 20 years as head, Ann Cole was ill. Cole was hired in 2004.", []],
])("ties the years in an office to when it was taken in %j", (text, found) => {
  expect(read(text)).toEqual(found);
});
