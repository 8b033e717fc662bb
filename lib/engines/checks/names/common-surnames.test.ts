import { expect, it } from "vitest";
import { areCommonSurnames } from "./common-surnames.ts";

it.each([
  ["johnson", "johnston", true],
  ["clark", "clarke", true],
  ["gallant", "galant", false],
  ["johnson", "clarke", false],
])("%s and %s: %s", (a, b, common) => {
  expect(areCommonSurnames(a, b)).toBe(common);
});
