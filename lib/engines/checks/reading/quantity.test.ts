import { describe, expect, it } from "vitest";
import { overlaps } from "./interval.ts";
import { countInterval, type Firmness, printedInterval, type QuantityValue } from "./quantity.ts";
import { rational, rationalOfDigits } from "./rational.ts";

const quantity = (digits: string, firmness: Firmness = "exactly"): QuantityValue => ({
  kind: "count",
  value: rationalOfDigits(digits),
  unit: "",
  firmness,
  step: rational(1n, 10n ** BigInt(digits.split(".")[1]?.length ?? 0)),
  roundStep: rational(1n),
});
const holds = (printed: QuantityValue, digits: string) => {
  const value = rationalOfDigits(digits);
  return overlaps(printedInterval(printed), { low: value, high: value });
};

describe("printedInterval", () => {
  it("takes what rounds to the digits printed, and what was cut to them", () => {
    expect(holds(quantity("112"), "112.7")).toBe(true);
    expect(holds(quantity("112"), "111.5")).toBe(true);
    expect(holds(quantity("112"), "111.4")).toBe(false);
    expect(holds(quantity("112"), "113.1")).toBe(false);
    expect(holds(quantity("9.3"), "9.26")).toBe(true);
  });

  it("goes the way of the hedge", () => {
    expect(holds(quantity("100", "at least"), "250")).toBe(true);
    expect(holds(quantity("100", "at least"), "90")).toBe(false);
    expect(holds(quantity("100", "at most"), "3")).toBe(true);
    expect(holds(quantity("100", "almost"), "95")).toBe(true);
    expect(holds(quantity("100", "almost"), "101")).toBe(false);
    expect(holds(quantity("100", "just over"), "104")).toBe(true);
    expect(holds(quantity("100", "just over"), "99")).toBe(false);
    expect(holds(quantity("100", "about"), "109")).toBe(true);
    expect(holds(quantity("100", "about"), "120")).toBe(false);
  });
});

it("countInterval takes a count as it stands, and a range to its end", () => {
  const range = { ...quantity("10"), upTo: rational(12n) };
  expect(countInterval(range)).toEqual({ low: rational(10n), high: rational(12n) });
  expect(countInterval(quantity("10"))).toEqual({ low: rational(10n), high: rational(10n) });
});
