import { describe, expect, it } from "vitest";
import { compareDistance, isoAtDistance } from "./relative-arithmetic.ts";

const friday = { year: 2024, month: 5, day: 17 };
const yesterday = { amount: -1, unit: "day", counted: false } as const;
const years = (amount: number) => ({ amount, unit: "year", counted: true }) as const;

describe("compareDistance", () => {
  it("compares a day with a weekday, and with as much of a date as is written", () => {
    expect(compareDistance(friday, yesterday, { weekday: 4 })).toEqual({
      value: "Friday",
      expected: ["Thursday"],
      nearly: [],
    });
    expect(compareDistance(friday, yesterday, { month: 5, day: 16 })).toEqual({
      value: "2024-05-16",
      expected: ["2024-05-16"],
      nearly: [],
    });
  });

  it("leaves what is of another grain alone", () => {
    expect(compareDistance(friday, yesterday, { year: 2024 })).toBeUndefined();
    expect(compareDistance(friday, years(-1), { month: 3 })).toBeUndefined();
    expect(compareDistance(friday, years(-1), { weekday: 3 })).toBeUndefined();
  });

  it("lets counted years round by one, and round numbers by a tenth", () => {
    expect(compareDistance(friday, years(-10), { year: 2014 })).toEqual({
      value: "2014",
      expected: ["2014"],
      nearly: ["2013", "2015"],
    });
    expect(compareDistance(friday, years(-50), { year: 1970 })?.nearly).toContain("1970");
  });

  it("lets weeks be off by some days, and no more", () => {
    const weeks = { amount: -2, unit: "week", counted: true } as const;
    const compared = compareDistance(friday, weeks, { month: 5, day: 5 });
    expect(compared?.expected).toEqual(["2024-05-03"]);
    expect(compared?.nearly).toContain("2024-05-05");
    expect(compared?.nearly).not.toContain("2024-05-07");
  });

  it("says what a distance comes to as precisely as its unit is", () => {
    expect(isoAtDistance(friday, yesterday)).toBe("2024-05-16");
    expect(isoAtDistance(friday, { amount: -1, unit: "month", counted: false })).toBe("2024-04");
    expect(isoAtDistance(friday, years(-10))).toBe("2014");
  });
});
