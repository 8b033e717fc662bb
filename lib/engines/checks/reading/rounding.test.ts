import { describe, expect, it } from "vitest";
import type { QuantityValue } from "./quantity.ts";
import { rational, rationalOfDigits } from "./rational.ts";
import { isNear, isRound, mayShorten } from "./rounding.ts";

/** A quantity as its digits are printed. */
function quantity(digits: string, part: Partial<QuantityValue> = {}): QuantityValue {
  const zeros = /[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const step = rational(1n, 10n ** BigInt(decimals));
  return {
    kind: "count",
    value: rationalOfDigits(digits),
    unit: "",
    firmness: "exactly",
    step,
    roundStep: decimals > 0 ? step : rational(10n ** BigInt(zeros)),
    ...part,
  };
}

it("knows a round number by its zeros", () => {
  expect(["2000", "1500", "2310", "90"].map((digits) => isRound(quantity(digits)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("knows what is near", () => {
  expect(isNear(rational(6n), rational(7n))).toBe(true);
  expect(isNear(rational(7n), rational(5n))).toBe(false);
});

describe("mayShorten", () => {
  const percent = { kind: "percent", unit: "percent" } as const;
  it.each([
    ["2000", "2134", true],
    ["2134", "2000", false],
    ["2300", "2318", true],
    ["2300", "2134", false],
    ["4", "5", false],
  ])("%s for %s: %s", (short, full, may) => {
    expect(mayShorten(quantity(short), quantity(full))).toBe(may);
  });

  it("rounds what is measured, keeps to a hedge, and compares like with like", () => {
    expect(mayShorten(quantity("3", percent), quantity("3.1", percent))).toBe(true);
    expect(mayShorten(quantity("3", percent), quantity("4.1", percent))).toBe(false);
    expect(mayShorten(quantity("3", percent), quantity("3"))).toBe(false);
    expect(mayShorten(quantity("45"), quantity("40", { firmness: "at least" }))).toBe(true);
    expect(mayShorten(quantity("85"), quantity("40", { firmness: "at least" }))).toBe(false);
  });

  it("takes two numbers of one precision for different ones, and turns one unit into another", () => {
    const age = { kind: "age", unit: "year" } as const;
    expect(mayShorten(quantity("6", age), quantity("5", age))).toBe(false);
    const time = { kind: "duration" } as const;
    const twoDays = quantity("2", { ...time, unit: "day" });
    expect(mayShorten(quantity("48", { ...time, unit: "hour" }), twoDays)).toBe(true);
    expect(mayShorten(quantity("58", { ...time, unit: "hour" }), twoDays)).toBe(false);
  });
});
