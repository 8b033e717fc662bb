import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { repeatedNames } from "./repeated-names.ts";

it("gathers what names one person or place, surname alone or not", () => {
  const text = "In Chad, John Kerry met Lee Cole. Then Mr Kerry left Chad.";
  const groups = repeatedNames(readText(text, "en", {}).mentions);
  expect(groups.map((same) => same.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ["Chad", "Chad"],
    ["John Kerry", "Kerry"],
  ]);
});

it("keeps two people of one surname apart", () => {
  const text = "They met Maria Lopez and Mario Lopez.";
  expect(repeatedNames(readText(text, "en", {}).mentions)).toEqual([]);
});
