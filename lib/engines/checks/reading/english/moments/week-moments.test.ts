import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { dateMoments, yearMoments } from "./date-moments.ts";
import { isoDay } from "./iso-time.ts";
import { weekMoments } from "./week-moments.ts";

const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  const reference = { year: 2018, month: 3, day: 14 };
  const whole = [...dateMoments(dated, reference), ...yearMoments(dated)];
  return weekMoments(dated.t, new Map(whole.map((each) => [each.first, each]))).map((moment) => [
    sliceOf(dated.t, moment.first, moment.end),
    moment.kind === "period" && moment.spans[0] && isoDay(moment.spans[0].from),
  ]);
};

it.each<[string, unknown[][]]>([
  ["in the week of April 10th", [["the week of April 10th", "2018-04-09"]]],
  ["in the first week of 2015", [["the first week of 2015", "2014-12-29"]]],
  ["in the last week of July 2016", [["the last week of July 2016", "2016-07-25"]]],
  ["in the third month of 2021", [["the third month of 2021", "2021-03-01"]]],
  ["in the last four months of 2021", [["the last four months of 2021", "2021-09-01"]]],
  ["a week of talks", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
