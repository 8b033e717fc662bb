import { expect, it } from "vitest";
import { pairValues } from "./pair-values.ts";

const value = (key: string, place: number, kind = "count") => ({ key, kind, place });
const keys = (pairs: readonly (readonly { key: string }[])[]) =>
  pairs.map((pair) => pair.map(({ key }) => key).join("/"));

it("pairs equal values wherever they stand, the nearest first", () => {
  const pairing = pairValues(
    [value("17", 0.1), value("17", 0.9)],
    [value("17", 0.85), value("17", 0.2)],
    0.12,
  );
  expect(pairing.same.map(([, there]) => there.place)).toEqual([0.2, 0.85]);
});

it("takes two of a kind at one place for one another, and leaves the rest", () => {
  const { changed, onlyHere, onlyThere } = pairValues(
    [value("18", 0.1), value("40", 0.5), value("9", 0.9)],
    [value("17", 0.12), value("30", 0.52, "percent"), value("5", 0.3)],
    0.12,
  );
  expect(keys(changed)).toEqual(["18/17"]);
  expect(onlyHere.map(({ key }) => key)).toEqual(["40", "9"]);
  expect(onlyThere.map(({ key }) => key)).toEqual(["5", "30"]);
});

it("takes millions for billions before another number of their kind", () => {
  const { changed } = pairValues(
    [value("71000000", 0.5)],
    [value("18", 0.48), value("71000000000", 0.52, "money")],
    0.12,
  );
  expect(keys(changed)).toEqual(["71000000/71000000000"]);
});
