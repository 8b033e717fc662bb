import { expect, it } from "vitest";
import { placeNamesFrom } from "./place-names.ts";

it("gives the names that begin with a word, the longest first", () => {
  const names = placeNamesFrom("United").map(({ words }) => words.length);
  expect(names).toEqual([...names].sort((a, b) => b - a));
  expect(
    placeNamesFrom("Georgia")
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(["country", "state"]);
  expect(placeNamesFrom("constructor")).toEqual([]);
});
