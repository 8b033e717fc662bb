import { describe, expect, test } from "vitest";
import { dismissal, findingView } from "./finding.cases.ts";
import { filterOf, isFiltering, passes, queryOf, toggled } from "./finding-filter.ts";

const filter = (query: string) => filterOf(new URLSearchParams(query));

describe("an address holds a filter", () => {
  test("and gives it back", () => {
    const query = "outcome=contradiction,dismissed&rule=list-count,weekday-date&new=1&by=rule";
    const { outcome, rule, ...rest } = queryOf(filter(query));
    expect({ outcome, rule, ...rest }).toEqual({
      outcome: "contradiction,dismissed",
      rule: "list-count,weekday-date",
      new: "1",
      by: "rule",
    });
  });

  test("or none: everything, in the order of the text", () => {
    expect(filter("")).toEqual({ facets: [], rules: [], newOnly: false, by: "place" });
    expect(Object.values(queryOf(filter("")))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("and what means nothing says nothing", () => {
    expect(filter("outcome=lovely,&by=moon&new=yes")).toEqual(filter(""));
  });
});

test("what a filter leaves out is known", () => {
  expect(isFiltering(filter("by=rule"))).toBe(false);
  expect(["outcome=notice", "rule=x", "new=1"].map((query) => isFiltering(filter(query)))).toEqual([
    true,
    true,
    true,
  ]);
});

describe("a finding is let through", () => {
  const found = findingView("a");

  test("by its outcome, unless it is dismissed", () => {
    expect(passes(found, filter("outcome=contradiction"))).toBe(true);
    expect(passes(found, filter("outcome=possible,consistent"))).toBe(false);
    const aside = findingView("b", { dismissal });
    expect(passes(aside, filter("outcome=contradiction"))).toBe(false);
    expect(passes(aside, filter("outcome=dismissed"))).toBe(true);
  });

  test("by its rule, and by being new, all at once", () => {
    expect(passes(found, filter("rule=weekday-date"))).toBe(false);
    expect(passes(found, filter("rule=weekday-date,list-count"))).toBe(true);
    expect(passes(found, filter("rule=list-count&new=1"))).toBe(false);
    expect(passes(findingView("c", { isNew: true }), filter("rule=list-count&new=1"))).toBe(true);
  });
});

test("an entry is put in, or taken out", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
