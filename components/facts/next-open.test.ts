import { expect, it } from "vitest";
import type { FactStatus } from "#lib/domain/facts/coverage.ts";
import { nextOpen } from "./next-open.ts";

const facts = (["tested", "open", "claimed", "open", "open"] as FactStatus[]).map(
  (status, index) => ({
    key: String(index),
    kind: index === 3 ? "date" : "number",
    start: index,
    end: index + 1,
    exact: "7",
    by: [],
    claims: [],
    status,
    can: { judge: true, withdraw: false },
  }),
);

it("steps through what is open, round the end, of one kind where it is asked", () => {
  expect(nextOpen(facts, undefined, 1)?.key).toBe("1");
  expect(nextOpen(facts, "1", 1)?.key).toBe("3");
  expect(nextOpen(facts, "4", 1)?.key).toBe("1");
  expect(nextOpen(facts, "1", -1)?.key).toBe("4");
  expect(nextOpen(facts, undefined, -1)?.key).toBe("4");
  expect(nextOpen(facts, "1", 1, "number")?.key).toBe("4");
});

it("finds none where all is accounted for", () => {
  expect(nextOpen(facts.slice(0, 1), undefined, 1)).toBeUndefined();
  expect(nextOpen([], undefined, 1)).toBeUndefined();
});
