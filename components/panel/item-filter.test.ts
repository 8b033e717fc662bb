import { describe, expect, it } from "vitest";
import { type Item, itemsInOrder } from "#components/workbench/items.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import {
  besidePlace,
  clearedQuery,
  filterItems,
  findingsToFilter,
  isFiltering,
  itemFilterOf,
  kindQuery,
  passesItemFilter,
  stepAmong,
} from "./item-filter.ts";

const at = (start: number) => [{ start, end: start + 1, exact: "…", role: "item" }];
const claim = (id: string, start: number, more: Partial<ClaimView>) => {
  const plain: Partial<ClaimView> = { id, state: "open", category: "number", spans: at(start) };
  return { priority: "normal", verdicts: [], statement: id, ...plain, ...more } as ClaimView;
};
const finding = (id: string, start: number, more: Partial<FindingView>) =>
  ({ id, outcome: "possible", claims: [], spans: at(start), ...more }) as FindingView;
const annotation = (id: string, start: number, more: Partial<AnnotationView>) =>
  ({ id, kind: "comment", isMine: false, spans: at(start), ...more }) as AnnotationView;

const items = itemsInOrder({
  claims: [
    claim("open", 1, { owner: { id: "me", name: "Me" } }),
    claim("approved", 2, { state: "approved", category: "date" }),
  ],
  findings: [
    finding("sum", 3, { rule: "percent" }),
    finding("day", 4, { rule: "weekday-date", outcome: "consistent" }),
  ],
  annotations: [annotation("mine", 5, { isMine: true }), annotation("hers", 6, {})],
});
const through = (query: string) =>
  filterItems(items, itemFilterOf(new URLSearchParams(query)), "me").map(({ id }) => id);

describe("what is shown beside the text and over it", () => {
  it("is everything where an address asks for nothing, as the same list", () => {
    const filter = itemFilterOf(new URLSearchParams("show=coverage&sort=-due&todo=1"));
    expect(filterItems(items, filter, "me")).toBe(items);
    expect(isFiltering(filter)).toBe(false);
  });

  it.each([
    ["show=claims", ["open", "approved"]],
    ["todo=1", ["open", "sum", "mine", "hers"]],
    ["show=todo", ["open", "sum", "mine", "hers"]],
    ["mine=1", ["open", "mine"]],
    ["state=approved", ["approved"]],
    ["category=date", ["approved", "day"]],
    ["rule=percent", ["sum"]],
    ["show=annotations&mine=1", ["mine"]],
    ["show=claims&rule=percent", []],
  ])("%s", (query, ids) => {
    expect(through(query)).toEqual(ids);
  });

  it("asks each entry for itself", () => {
    const filter = itemFilterOf(new URLSearchParams("category=date&todo=1"));
    expect(items.filter((item: Item) => passesItemFilter(item, filter, "me"))).toEqual([]);
  });
});

it("leaves to the list of findings what it asks itself", () => {
  const filter = itemFilterOf(new URLSearchParams("show=findings&rule=percent&category=date"));
  expect(findingsToFilter(items, filter, "me").map(({ id }) => id)).toEqual(["day"]);
});

describe("an address", () => {
  const params = new URLSearchParams(
    "show=claims&state=open&todo=1&mine=1&sort=-due&category=date",
  );

  it("keeps the kind and the order when its filter is cleared", () => {
    expect(clearedQuery(params)).toMatchObject({ sort: "-due", state: undefined, todo: undefined });
    expect(Object.keys(clearedQuery(params))).not.toContain("show");
    expect(clearedQuery(new URLSearchParams("show=todo"))).toMatchObject({ show: undefined });
  });

  it("takes to another kind what can be asked of it", () => {
    const wanted = { show: "findings", todo: "1", category: "date", state: undefined };
    expect(kindQuery(params, "findings")).toMatchObject({ ...wanted, mine: undefined });
    expect(kindQuery(params, "annotations")).toMatchObject({ mine: "1", category: undefined });
    expect(kindQuery(params, "claims")).toMatchObject({ state: "open", mine: "1", todo: "1" });
  });
});

it("steps among what is shown, also from what is not", () => {
  const shown = new Set(items.filter(({ type }) => type !== "finding"));
  expect(stepAmong(items, shown, "approved", 1)?.id).toBe("mine");
  expect(stepAmong(items, shown, "sum", -1)?.id).toBe("approved");
  expect(stepAmong(items, shown, undefined, 1)?.id).toBe("open");
  expect(stepAmong(items, shown, undefined, -1)?.id).toBe("hers");
  expect(stepAmong(items, shown, "hers", 1)).toBeUndefined();
});

it("goes from a place of the text to what is shown beside it", () => {
  const shown = new Set(items.filter(({ type }) => type !== "finding"));
  expect(besidePlace(items, shown, 3, 1)?.id).toBe("mine");
  expect(besidePlace(items, shown, 3, -1)?.id).toBe("approved");
  expect(besidePlace(items, shown, 7, 1)).toBeUndefined();
});
