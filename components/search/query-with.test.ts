import { expect, test } from "vitest";
import { hasFilter, searchAddress, toggleFilter, withoutFilters } from "./query-with.ts";

test("a filter is put behind the words, and taken out again", () => {
  expect(toggleFilter('envoys "two days"', "kind:claim")).toBe('envoys "two days" kind:claim');
  expect(toggleFilter("Kind:Claim envoys", "kind:claim")).toBe("envoys");
  expect(hasFilter("envoys kind:claim", "kind:claim")).toBe(true);
  expect(hasFilter("envoys -kind:claims", "kind:claim")).toBe(false);
});

test("words and phrases stay when all filters go", () => {
  expect(withoutFilters('by:"Anna Lind" envoys -chad "two days" after:2024-01-01')).toBe(
    'envoys -chad "two days"',
  );
});

test("the address says the query and, from the second on, the page", () => {
  expect(searchAddress("demo", "a & b")).toBe("/n/demo/search?q=a+%26+b");
  expect(searchAddress("demo", "a", 2)).toBe("/n/demo/search?q=a&page=2");
  expect(searchAddress("demo", "")).toBe("/n/demo/search");
});
