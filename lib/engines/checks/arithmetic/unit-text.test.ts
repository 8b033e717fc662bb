import { expect, it } from "vitest";
import { whole } from "../reading/rational.ts";
import { unitText } from "./unit-text.ts";

it.each([
  [1, "mile", "mile"],
  [2, "mile", "miles"],
  [2, "mile per hour", "miles per hour"],
  [2, "degree Celsius", "degrees Celsius"],
  [2, "square foot", "square feet"],
  [2, "square kilometre", "square kilometres"],
  [12, "stone", "stone"],
])("%d %s is written %s", (value, unit, text) => {
  expect(unitText(whole(value), unit)).toBe(text);
});
