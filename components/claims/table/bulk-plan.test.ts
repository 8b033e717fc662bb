import { expect, test } from "vitest";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { takers } from "./bulk-plan.ts";

const plain: Partial<ClaimView> = { number: 1, category: "number", priority: "normal" };
const claim = (id: string, of: Partial<ClaimView> = {}, can: object = {}) => {
  const acts = { assign: true, plan: true, ...can } as ClaimView["can"];
  return { ...plain, id, can: acts, ...of } as ClaimView;
};
const claims = [
  claim("plain"),
  claim("hers", { owner: { id: "r", name: "Ruth" }, priority: "high", dueAt: "2024-05-17" }),
  claim("closed", {}, { assign: false, plan: false }),
];
const ids = (given: Parameters<typeof takers>[1]) => takers(claims, given).map(({ id }) => id);

test("what a claim has already, or may not have, it is not given", () => {
  expect(ids({ ownerId: "r" })).toEqual(["plain"]);
  expect(ids({ ownerId: null })).toEqual(["hers"]);
  expect(ids({ priority: "high" })).toEqual(["plain"]);
  expect(ids({ category: "number" })).toEqual([]);
  expect(ids({ category: "date" })).toEqual(["plain", "hers"]);
  expect(ids({ dueAt: null })).toEqual(["hers"]);
});
