import { expect, test } from "vitest";
import { readText } from "../reading/read-text.ts";
import { partedCounts } from "./counts-and-sums.ts";

const read = (text: string) => {
  const { asSum, asCount } = partedCounts(readText(text, "en", {}));
  return { asSum: [...asSum], asCount: [...asCount] };
};

test("a list of numbers is a sum, a list of names a count", () => {
  expect(read("It hired 22 people: 12 men and nine women.")).toEqual({ asSum: [9], asCount: [] });
  expect(read("It has three towns: Ayr, Bath and Cork.")).toEqual({ asSum: [], asCount: [7] });
});

test("a list of things most of which are single is a count", () => {
  const text = "Police took six weapons: two rifles, a handgun and a knife.";
  expect(read(text)).toEqual({ asSum: [], asCount: [12] });
});
