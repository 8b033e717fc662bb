import { expect, test } from "vitest";
import { categoryOf } from "./category-of.ts";

test("a finding becomes a claim of its rule's kind; most are about numbers", () => {
  expect(categoryOf("weekday-date")).toBe("date");
  expect(categoryOf("quote-fidelity")).toBe("quote");
  expect(categoryOf("list-count")).toBe("number");
});
