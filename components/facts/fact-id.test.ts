import { expect, it } from "vitest";
import { factId, factWords } from "./fact-id.ts";

it("names a fact apart from all that has an id of its own", () => {
  expect(factId("0".repeat(64))).toBe(`fact:${"0".repeat(64)}`);
});

it("cuts what is too long to be said", () => {
  expect(factWords("17 countries")).toBe("17 countries");
  expect(factWords("one two three", 8)).toBe("one two…");
});
