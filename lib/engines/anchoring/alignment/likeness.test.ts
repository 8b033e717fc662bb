import { expect, it } from "vitest";
import { ComparedText, Keys } from "./compared-text.ts";
import { likeness, sharedWeight } from "./likeness.ts";

function like(one: string, other: string, atLeast = 0) {
  const keys = new Keys();
  const [a, b] = [one, other].map((text) => new ComparedText(text, new Keys(), keys).wordsOf(0));
  if (!a || !b) throw new Error("There are two sentences.");
  return { alike: likeness(a, b, keys, atLeast), shared: sharedWeight(a, b, keys) };
}

it("is 1 for the same words, 0 for others", () => {
  expect(like("Seventeen envoys came", "seventeen envoys came").alike).toBe(1);
  expect(like("Seventeen envoys came", "Nobody else left").alike).toBe(0);
});

it("counts words in order alone", () => {
  expect(like("Roth saw Lima", "Lima saw Roth").alike).toBeLessThan(0.7);
  expect(like("Roth saw Lima", "Lima saw Roth").shared).toBe(10);
});

it("is 0 below what is asked for", () => {
  const { alike } = like("Seventeen envoys came by boat", "Seventeen sailors went by train");
  expect(alike).toBeGreaterThan(0.3);
  expect(like("Seventeen envoys came by boat", "Seventeen sailors went by train", 0.8).alike).toBe(
    0,
  );
});
