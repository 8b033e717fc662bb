import { expect, test } from "vitest";
import { ratingIn, ruleIn } from "./our-words.ts";

test("a rating is told in the reader's language, where it was called as we call it", () => {
  expect(ratingIn("en", "verified", "Verified")).toBe("Verified");
  expect(ratingIn("de", "verified", "Verified")).toBe("Bestätigt");
  expect(ratingIn("ar", "wrong", "Wrong")).toBe("خاطئ");
});

test("what a log calls otherwise is told as it has it", () => {
  expect(ratingIn("de", "verified", "Holds up")).toBe("Holds up");
  expect(ratingIn("de", "pants_on_fire", "Pants on fire")).toBe("Pants on fire");
  expect(ruleIn("de", "list-count", "Lists of old")).toBe("Lists of old");
  expect(ruleIn("de", "toString", "toString")).toBe("toString");
});

test("a check is told by its title", () => {
  expect(ruleIn("en", "list-count", "Lists and their counts")).toBe("Lists and their counts");
  expect(ruleIn("ar", "list-count", "Lists and their counts")).toBe("القوائم وأعدادها");
});
