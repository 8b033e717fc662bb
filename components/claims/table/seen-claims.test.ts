import { expect, test } from "vitest";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { bulkDecision, seenOf } from "./seen-claims.ts";

const plain: Partial<ClaimView> = { number: 1, statement: "Envoys came.", spans: [] };
const verdict = (id: string, newText: string) => ({ id, newText, disposition: "corrected" });
const claim = (id: string, more: object = {}, approve = true) =>
  ({
    ...{ ...plain, id, can: { approve } as ClaimView["can"] },
    ...{ evidence: [{ id: "e1", stance: "supports" }], verdicts: [verdict("v1", "18")] },
    ...more,
  }) as ClaimView;
const seen = (...claims: ClaimView[]) =>
  new Map(claims.map((one) => [one.id, seenOf(one, "r1")] as const));
const ids = (claims: readonly ClaimView[]) => claims.map(({ id }) => id);

test("a claim is seen as it was shown, and approved as that", () => {
  const { unseen, changed, seen: taken } = bulkDecision([claim("a")], seen(claim("a")), "r1");
  expect([unseen, changed]).toEqual([[], []]);
  expect(taken).toMatchObject([
    { claimId: "a", verdictId: "v1", evidenceIds: ["e1"], revisionId: "r1" },
  ]);
});

test.each([
  ["another verdict", { verdicts: [verdict("v2", "18"), verdict("v1", "18")] }],
  ["another text", { verdicts: [verdict("v1", "19")] }],
  ["other evidence", { evidence: [{ id: "e2", stance: "supports" }] }],
  ["evidence that is gone", { evidence: [] }],
  ["other words", { spans: [{ start: 0, end: 2, exact: "17" }] }],
])("%s than what was seen has to be looked at again", (_name, more) => {
  const decision = bulkDecision([claim("a", more), claim("b")], seen(claim("a"), claim("b")), "r1");
  expect([ids(decision.unseen), ids(decision.changed)]).toEqual([["a"], ["a"]]);
  expect(decision.seen[0]).toMatchObject({ verdictId: "v1", evidenceIds: ["e1"] });
});

test("what was never opened is unseen, and has not changed", () => {
  const decision = bulkDecision([claim("a")], seen(), "r1");
  expect([ids(decision.unseen), ids(decision.changed)]).toEqual([["a"], []]);
  expect(ids(bulkDecision([claim("a")], seen(claim("a")), "r2").changed)).toEqual(["a"]);
});

test("what somebody may not decide on is left out, with why", () => {
  const own = claim("own", { mayNotDecide: "You attached its evidence." }, false);
  const open = claim("open", { state: "open" }, false);
  const { toApprove, leftOut } = bulkDecision([claim("a"), own, open], seen(), "r1");
  expect(ids(toApprove)).toEqual(["a"]);
  expect(leftOut.map(({ claim: { id }, why }) => [id, why])).toEqual([
    ["own", "You attached its evidence."],
    ["open", undefined],
  ]);
});
