import { expect, it } from "vitest";
import { clockMoments, partMoments } from "./clock-moments.ts";
import { compose } from "./compose.ts";
import { dateMoments, weekdayMoments } from "./date-moments.ts";
import { dated, reference, shown } from "./read-moments.cases.ts";

const read = (text: string) => {
  const each = dated(text);
  const moments = [
    ...dateMoments(each, reference),
    ...weekdayMoments(each, reference),
    ...clockMoments(each),
    ...partMoments(each.t, [...each.t.tokens.keys()]),
  ].sort((a, b) => a.first - b.first);
  return shown(each, compose(each.t, moments));
};

it.each<[string, unknown[][]]>([
  ["Thursday, May 16", [["Thursday, May 16", { value: "2024-05-16" }]]],
  ["Thursday (May 16)", [["Thursday (May 16)", { value: "2024-05-16" }]]],
  [
    "Monday, 6 May 2024, at 9 a.m.",
    [["Monday, 6 May 2024, at 9 a.m.", { value: "2024-05-06T09:00:00" }]],
  ],
  ["9 a.m. on 6 May 2024", [["9 a.m. on 6 May 2024", { value: "2024-05-06T09:00:00" }]]],
  [
    "May 16 in the morning",
    [["May 16 in the morning", { from: "2024-05-16T08:00:00", to: "2024-05-16T12:00:00" }]],
  ],
  [
    "May 16 and 9 a.m.",
    [
      ["May 16", { value: "2024-05-16" }],
      ["9 a.m.", { value: "09:00:00" }],
    ],
  ],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
