import { expect, test } from "vitest";
import type { ClaimView, VerdictView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { unsettledDisposition } from "./unsettled-disposition.ts";

const suggested = { disposition: "corrected" as const, oldText: "17", newText: "18" };
const carry = (claimId: string, revision: number, of: Partial<CarryView> = {}) =>
  ({ claimId, revision, ...of }) as CarryView;
const claim = (...verdicts: Partial<VerdictView>[]) =>
  ({ id: "c", verdicts, spans: [{ start: 0, end: 2, exact: "18" }] }) as Pick<
    ClaimView,
    "id" | "verdicts" | "spans"
  >;
const text = "18 came.";
const carries = [carry("c", 3), carry("c", 2, { suggested }), carry("d", 2)];

test("what a suggestion made of the words waits for a verdict that says so", () => {
  expect(unsettledDisposition(carries, claim(), text)).toEqual({ ...suggested, revision: 2 });
  const other = { oldText: "17", newText: "19" };
  expect(unsettledDisposition(carries, claim(other), text)).toMatchObject({ newText: "18" });
  expect(
    unsettledDisposition(carries, claim({ oldText: "17", newText: "18" }), text),
  ).toBeUndefined();
  expect(unsettledDisposition([carry("d", 2, { suggested })], claim(), text)).toBeUndefined();
  expect(unsettledDisposition(carries, claim(), "17 came.")).toBeUndefined();
});
