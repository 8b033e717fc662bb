import { expect, it } from "vitest";
import { canTryAgain } from "./try-again.ts";

it("is so for all but what a dead letter has ended", () => {
  expect(canTryAgain("mail")).toBe(true);
  expect(canTryAgain("checks-given-up")).toBe(true);
  expect(canTryAgain("checks")).toBe(false);
});
