import fc from "fast-check";
import { expect, it } from "vitest";
import { longestRise } from "./longest-rise.ts";

it.each([
  [[], []],
  [[5], [0]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [1, 2, 3],
  ],
  [[2, 1, 0], [2]],
])("of %j keeps %j", (values, kept) => {
  expect(longestRise(values)).toEqual(kept);
});

it("rises, and no choice of more would", () => {
  const sequence = fc.uniqueArray(fc.nat(30), { maxLength: 9 });
  fc.assert(
    fc.property(sequence, (values) => {
      const rise = longestRise(values).map((index) => values[index] ?? -1);
      expect(rise).toEqual([...rise].sort((one, other) => one - other));
      let longest = 0;
      for (let chosen = 0; chosen < 2 ** values.length; chosen += 1) {
        const some = values.filter((_, index) => chosen & (1 << index));
        const rises = some.every((value, index) => index === 0 || value > (some[index - 1] ?? 0));
        if (rises) longest = Math.max(longest, some.length);
      }
      expect(rise).toHaveLength(longest);
    }),
  );
});
