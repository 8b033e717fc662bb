import { expect, it } from "vitest";
import { isTimeCompound } from "./compound-times.ts";

it.each([
  ["may", "june", true],
  ["monday", "to", true],
  ["to", "friday", true],
  ["mid", "2023", true],
  ["mid", "1990s", true],
  ["may", "3", true],
  ["well", "known", false],
  ["march", "past", false],
  ["mid", "table", false],
  ["sunday", "school", false],
  ["covid", "19", false],
])("%s-%s is cut: %s", (part, rest, cut) => {
  expect(isTimeCompound(part, rest)).toBe(cut);
});
