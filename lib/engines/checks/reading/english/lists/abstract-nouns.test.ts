import { expect, it } from "vitest";
import { isAbstractNoun } from "./abstract-nouns.ts";

it("tells reasons and rules from rooms and rivers", () => {
  expect(["reason", "rule", "room", ""].map(isAbstractNoun)).toEqual([true, true, false, false]);
});
