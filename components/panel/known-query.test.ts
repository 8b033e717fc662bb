import { expect, test } from "vitest";
import { changedParams, unknownInQuery } from "./known-query.ts";

const known = { owners: new Set(["m1"]), rules: new Set(["percent", "range"]) };
const of = (query: string) => unknownInQuery(new URLSearchParams(query), known);

test("what nobody and nothing is goes out of the address", () => {
  expect(of("owner=../../x")).toEqual({ owner: undefined });
  expect(of("rule=nope")).toEqual({ rule: undefined });
  expect(of("rule=percent,nope")).toEqual({ rule: "percent" });
  expect(of("state=open,lost&category=nonsense&priority=&outcome=x&sort=colour&by=moon")).toEqual({
    state: "open",
    category: undefined,
    outcome: undefined,
    sort: undefined,
    by: undefined,
  });
});

test("what there is stays, in whatever order it was written", () => {
  expect(of("owner=m1&rule=range,percent&state=approved,open&sort=-due&words=a,b")).toEqual({});
  expect(of("owner=nobody&show=claims&view=table&todo=1")).toEqual({});
  expect(of("")).toEqual({});
});

test("what is shown is what is left of it", () => {
  const params = changedParams(new URLSearchParams("rule=nope&todo=1"), { rule: undefined });
  expect([params.get("rule"), params.get("todo"), params.get("by")]).toEqual([null, "1", null]);
});
