import { expect, test } from "vitest";
import { accountFor, coverageByKind } from "./coverage.ts";

const fact = (key: string, start: number, by: string[] = [], kind = "number") => ({
  key,
  kind,
  start,
  end: start + 2,
  exact: "17",
  by,
});
const claim = (number: number, start: number, end: number, state = "open") => ({
  number,
  state,
  spans: [{ start, end }],
});

test("a person's claim counts first, then a judgment, then a test", () => {
  const facts = [fact("a", 0, ["r"]), fact("b", 10, ["r"]), fact("c", 20, ["r"]), fact("d", 30)];
  const accounted = accountFor(facts, [claim(2, 0, 5), claim(1, 1, 9)], new Set(["a", "b"]));
  expect(accounted.map(({ status }) => status)).toEqual([
    "claimed",
    "not_checkable",
    "tested",
    "open",
  ]);
  expect(accounted.map(({ claims }) => claims)).toEqual([[1, 2], [], [], []]);
});

test("a withdrawn claim covers nothing, a long one all that it overlaps", () => {
  const facts = [fact("a", 10), fact("b", 50)];
  const statuses = (...claims: ReturnType<typeof claim>[]) =>
    accountFor(facts, claims, new Set()).map(({ status }) => status);
  expect(statuses(claim(1, 0, 100, "withdrawn"))).toEqual(["open", "open"]);
  expect(statuses(claim(1, 0, 100))).toEqual(["claimed", "claimed"]);
  expect(statuses(claim(1, 11, 12), claim(2, 52, 60))).toEqual(["claimed", "open"]);
});

test("the kinds come in one order, each with its counts", () => {
  const facts = [fact("a", 0, [], "quote"), fact("b", 5), fact("c", 9, ["r"])];
  expect(coverageByKind(accountFor(facts, [], new Set()))).toEqual([
    { kind: "number", found: 2, counts: { claimed: 0, not_checkable: 0, tested: 1, open: 1 } },
    { kind: "quote", found: 1, counts: { claimed: 0, not_checkable: 0, tested: 0, open: 1 } },
  ]);
});
