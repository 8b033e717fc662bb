import { expect, test } from "vitest";
import { categories } from "#lib/domain/claims/categories.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { ratings } from "#lib/domain/claims/verdicts.ts";
import { claimFilterOf, claimQueryOf, filteredClaims, isFiltering } from "./claim-filter.ts";

const plain: Partial<ClaimView> = {
  category: "number",
  priority: "normal",
  state: "open",
  spans: [],
  verdicts: [],
};
const claim = (number: number, of: Partial<ClaimView> = {}) =>
  ({ ...plain, number, statement: `Statement ${number}`, ...of }) as ClaimView;
const claims = [
  claim(1, { state: "proposed", owner: { id: "t", name: "Tomasz" }, dueAt: "2024-05-18" }),
  claim(2, { category: "date", priority: "high", statement: "Émile arrived on Friday." }),
  claim(3, { priority: "low", owner: { id: "r", name: "Ruth" }, dueAt: "2024-05-17" }),
  claim(10, { spans: [{ start: 0, end: 4, exact: "حَضَر" }] }),
];
const english = { language: "en", categories, ratings };
const shown = (query: string) =>
  filteredClaims(claims, claimFilterOf(new URLSearchParams(query)), english).map(
    ({ number }) => number,
  );

test.each([
  ["", [1, 2, 3, 10]],
  ["state=proposed", [1]],
  ["state=proposed,open&category=date", [2]],
  ["priority=high,low", [2, 3]],
  ["owner=t", [1]],
  ["owner=nobody", [2, 10]],
  ["words=emile+friday", [2]],
  ["words=حضر", [10]],
  ["state=no-such-state", [1, 2, 3, 10]],
])("what the address asks for is shown: %s", (query, numbers) => {
  expect(shown(query)).toEqual(numbers);
});

test.each([
  ["sort=-number", [10, 3, 2, 1]],
  ["sort=priority", [2, 1, 10, 3]],
  ["sort=due", [3, 1, 2, 10]],
  ["sort=-due", [1, 3, 2, 10]],
  ["sort=owner", [3, 1, 2, 10]],
  ["sort=state", [2, 3, 10, 1]],
  ["sort=nothing", [1, 2, 3, 10]],
])("in the order that it asks for, what has nothing of the kind last: %s", (query, numbers) => {
  expect(shown(query)).toEqual(numbers);
});

test("categories are put in order as they are called in the reader's language", () => {
  const german = { ...english, language: "de", categories: { ...categories, date: "Zeit" } };
  const byCategory = claimFilterOf(new URLSearchParams("sort=category"));
  const inOrder = (called: typeof german | typeof english) =>
    filteredClaims(claims, byCategory, called).map(({ number }) => number);
  expect(inOrder(english)).toEqual([2, 1, 3, 10]);
  expect(inOrder(german)).toEqual([1, 3, 10, 2]);
});

test("a filter goes into the address and comes out of it as it was", () => {
  const query = { state: "open,stale", owner: "t", words: "17", sort: "-due" };
  const filter = claimFilterOf(new URLSearchParams(query));
  expect(claimQueryOf(filter)).toEqual({ ...query, category: undefined, priority: undefined });
  expect(isFiltering(filter)).toBe(true);
  expect(isFiltering(claimFilterOf(new URLSearchParams("sort=-due")))).toBe(false);
});
