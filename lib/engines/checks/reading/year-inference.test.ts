import { describe, expect, it } from "vitest";
import { isoDate } from "./civil-day.ts";
import { inferYear } from "./year-inference.ts";

const published = { year: 2024, month: 1, day: 10 };
const years = (...args: Parameters<typeof inferYear>) => {
  const { candidates, sure } = inferYear(...args);
  return [candidates.map(isoDate), sure];
};

describe("inferYear", () => {
  it("takes the year that brings the day next to the dateline", () => {
    expect(years(12, 30, published, -1, [])).toEqual([["2023-12-30"], true]);
    expect(years(1, 20, published, 1, [])).toEqual([["2024-01-20"], true]);
  });

  it("leaves a far day open, the verb's direction first", () => {
    expect(years(6, 5, published, 1, [])).toEqual([["2024-06-05"], false]);
    expect(inferYear(6, 5, published, 1, []).against.map(isoDate)).toEqual(["2023-06-05"]);
    expect(years(6, 5, published, 0, [])).toEqual([["2024-06-05", "2023-06-05"], false]);
    expect(years(6, 5, published, -1, [])).toEqual([["2023-06-05"], false]);
  });

  it("keeps a year that the sentence names", () => {
    expect(years(1, 12, published, 0, [1998])).toEqual([["2024-01-12", "1998-01-12"], false]);
    expect(years(1, 12, undefined, 0, [1998])).toEqual([["1998-01-12"], false]);
  });

  it("knows no year without a dateline and without one in the text", () => {
    expect(years(1, 12, undefined, 0, [])).toEqual([[], false]);
  });

  it("skips years in which the day does not exist", () => {
    expect(years(2, 29, { year: 2023, month: 3, day: 1 }, -1, [])[0]).toEqual(["2024-02-29"]);
  });
});
