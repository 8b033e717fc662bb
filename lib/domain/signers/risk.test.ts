import { expect, test } from "vitest";
import { levelOf, placeOf, riskLevels } from "./risk.ts";

test("levels are ordered, and each is found again by its place", () => {
  expect(riskLevels.map(placeOf)).toEqual([0, 1, 2]);
  expect(riskLevels.map((level) => levelOf(placeOf(level)))).toEqual(riskLevels);
  expect(levelOf(9)).toBe("ordinary");
  expect(placeOf("extreme")).toBe(-1);
});
