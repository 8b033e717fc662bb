import fc from "fast-check";
import { expect, it } from "vitest";
import { nearPairs } from "./near-pairs.ts";
import { oneEdit } from "./one-edit.ts";

const pairsOf = (words: string[]) =>
  nearPairs(words.map((form) => ({ form }))).map(({ earlier, later }) => [
    earlier.form,
    later.form,
  ]);

it("finds the pairs one slip apart and no others", () => {
  const words = ["gallant", "austin", "galant", "deirdre", "dierdre", "kerry", "perry", "clarke"];
  expect(pairsOf(words)).toEqual([
    ["gallant", "galant"],
    ["deirdre", "dierdre"],
    ["kerry", "perry"],
  ]);
});

it("finds every pair that trying all pairs finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), (words) => {
      const all = words.flatMap((later, index) =>
        words.slice(0, index).filter((earlier) => oneEdit(earlier, later)),
      );
      expect(pairsOf(words).length).toBe(all.length);
    }),
  );
});
