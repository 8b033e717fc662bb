import { expect, it } from "vitest";
import { wordingOf } from "./wording-of.ts";

it("knows English words, and letters alone of a language without a reader", () => {
  expect(wordingOf("en-GB").isFiller("uh")).toBe(true);
  expect(wordingOf("en").compare(["ten"], ["10"])).toBe("same");
  expect(wordingOf("de").isFiller("uh")).toBe(false);
  expect(wordingOf("de").compare(["e", "mail"], ["email"])).toBe("same");
  expect(wordingOf("de").compare(["zehn"], ["10"])).toBe("different");
  expect(wordingOf("de").graveIn(["10"], ["12"])).toBe("a number");
});
