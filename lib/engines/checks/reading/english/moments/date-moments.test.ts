import { expect, it } from "vitest";
import {
  dateMoments,
  daysOfDate,
  periodMoments,
  weekdayMoments,
  yearMoments,
} from "./date-moments.ts";
import { isoDay } from "./iso-time.ts";
import { dated, reference, shown } from "./read-moments.cases.ts";

it("reads dates and months, those without a year around the reference", () => {
  const text = dated("On 6 May 2019, on June 3, in May 2020 and in early September");
  expect(shown(text, dateMoments(text, reference))).toEqual([
    ["6 May 2019", { value: "2019-05-06" }],
    ["June 3", { value: "2024-06-03" }],
    ["May 2020", { value: "2020-05", from: "2020-05-01", to: "2020-06-01" }],
    ["early September", { from: "2024-09-01", to: "2024-09-16" }],
  ]);
  expect(daysOfDate({ first: 0, end: 1, month: 5, days: [6] }, 6, undefined)).toEqual([]);
  const swapped = {
    first: 0,
    end: 1,
    year: 2024,
    month: 5,
    days: [6],
    swapped: { month: 6, day: 5 },
  };
  expect(daysOfDate(swapped, 6, reference).map(isoDay)).toEqual(["2024-05-06", "2024-06-05"]);
});

it("reads years, but no counts and no telephone numbers", () => {
  const text = dated("In 2007 and 2009, after the year 2010, 2000 pieces, 555-1212");
  expect(shown(text, yearMoments(text)).map(([words]) => words)).toEqual([
    "2007",
    "2009",
    "year 2010",
  ]);
});

it("reads decades, centuries, quarters and halves", () => {
  const text = dated("the 1990s, the 19th century, the third quarter of 2023 and 2019 H2");
  expect(shown(text, periodMoments(text, reference))).toEqual([
    ["1990s", { from: "1990-01-01", to: "2000-01-01" }],
    ["19th century", { from: "1800-01-01", to: "1900-01-01" }],
    ["third quarter of 2023", { from: "2023-07-01", to: "2023-10-01" }],
    ["2019 H2", { from: "2019-07-01", to: "2020-01-01" }],
  ]);
});

it("reads weekdays by the week that the word beside them says", () => {
  const text = dated("Friday, next Monday, last Monday, this Monday, Tuesday the 4th");
  expect(shown(text, weekdayMoments(text, reference))).toEqual([
    ["Friday", { value: "2024-05-10" }],
    ["next Monday", { value: "2024-05-20" }],
    ["last Monday", { value: "2024-05-06" }],
    ["this Monday", { value: "2024-05-13" }],
    ["Tuesday the 4th", { value: "2024-06-04" }],
  ]);
});
