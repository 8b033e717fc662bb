import { expect, it } from "vitest";
import { deedAfter, deedBefore, isClosedSet, isEvent, isPriced } from "./deeds.ts";

it("gives one deed to the words that tell it", () => {
  expect(["killing", "kills", "murdered"].map(deedBefore)).toEqual(["killed", "killed", "killed"]);
  expect(["dead", "fatalities", "hurt"].map(deedAfter)).toEqual(["killed", "killed", "injured"]);
  expect(deedBefore("painted")).toBeUndefined();
});

it("knows events, what has a price, and nouns of which there are many sets", () => {
  expect(["quake", "storms", "march"].map(isEvent)).toEqual([true, true, false]);
  expect(["takeover", "table"].map(isPriced)).toEqual([true, false]);
  expect(["suspect", "country", ""].map(isClosedSet)).toEqual([true, false, false]);
});
