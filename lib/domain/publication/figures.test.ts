import { expect, test } from "vitest";
import type { StoredFact } from "#lib/domain/facts/schema.ts";
import { figuresOf } from "./figures.ts";

const fact = (key: string, start: number, by: string[] = []): StoredFact => ({
  ...{ key, kind: "number", start, end: start + 2, exact: "17", by },
});

test("each fact is counted once, by whatever accounts for it", () => {
  const facts = [fact("a", 0), fact("b", 10), fact("c", 20, ["list-count"]), fact("d", 30)];
  const claims = [{ number: 1, state: "approved", spans: [{ start: 0, end: 5 }] }];
  expect(figuresOf(facts, claims, new Set(["b"]))).toEqual([
    { kind: "number", found: 4, claimed: 1, notCheckable: 1, tested: 1, open: 1 },
  ]);
});
