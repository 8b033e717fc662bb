import { describe, expect, it } from "vitest";
import { searchPassages } from "./passage-search.ts";

const source = "we will build homes and we will build schools for every child in this town".split(
  " ",
);
const vocabulary = [...new Set([...source, "hospitals", "never"])];
const ids = (words: string) => words.split(" ").map((word) => vocabulary.indexOf(word) + 1);
const search = (unit: string, expected?: number) => {
  const units = [ids(unit)];
  const { find } = searchPassages(units, ids(source.join(" ")), vocabulary.length);
  const [best] = find(ids(unit), expected);
  return best && [source.slice(best.from, best.to).join(" "), best.cost === 0];
};

describe("searchPassages", () => {
  it.each([
    ["build schools for every child", ["build schools for every child", true]],
    ["build hospitals for every child", ["build schools for every child", false]],
    ["every hospitals in", ["every child in", false]],
    ["schools", ["schools", true]],
    ["never hospitals", undefined],
    ["hospitals", undefined],
  ])("finds %j as %j", (unit, found) => {
    expect(search(unit)).toEqual(found);
  });

  it("takes the passage that follows the one before, where it is one of several", () => {
    const units = [ids("we will build")];
    const { find } = searchPassages(units, ids(source.join(" ")), vocabulary.length);
    expect(find(units[0] ?? [])[0]?.from).toBe(0);
    expect(find(units[0] ?? [], 5)[0]?.from).toBe(5);
  });

  it("looks up no pair of words that stands everywhere", () => {
    const units = [[1, 2]];
    const everywhere = Array.from({ length: 100 }, (_, i) => (i % 2) + 1);
    const { find, tooCommon } = searchPassages(units, everywhere, 2);
    expect(tooCommon([1, 2])).toBe(true);
    expect(find([1, 2])).toEqual([]);
  });
});
