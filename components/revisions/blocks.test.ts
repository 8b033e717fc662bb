import { expect, test } from "vitest";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { blocksOf } from "./blocks.ts";
import { english } from "./voice.cases.ts";

const claim = (number: number, of: Partial<ClaimView> = {}) =>
  ({ number, state: "open", ...of }) as ClaimView;
const none = { open: [], unapplied: [], unconfirmed: [] };
const told = (claims: ClaimView[], standing: Partial<typeof none | { open: number[] }>) =>
  blocksOf(claims, { ...none, ...standing }, english).map(({ claim: { number }, what, who }) =>
    [number, what, who].join(": "),
  );

test("nothing blocks where nothing stands in the way", () => {
  expect(told([claim(1, { state: "approved" })], {})).toEqual([]);
});

test("each block says what it waits for and on whom", () => {
  const owner = { id: "t", name: "Tomasz" };
  const claims = [
    claim(1),
    claim(2, { state: "proposed", owner }),
    claim(3, { state: "stale", owner }),
    claim(4, { state: "approved" }),
  ];
  const standing = { open: [1, 2, 3], unapplied: [4], unconfirmed: [4] };
  expect(blocksOf(claims, standing, english).map(({ what, who }) => `${what}: ${who}`)).toEqual([
    "is open: Nobody has it yet",
    "waits for a decision: An editor decides",
    "is no longer approved: Tomasz",
    "has an approved correction that is not made: A reporter or an editor makes it",
    "stands in a changed sentence: A checker confirms it",
  ]);
});

test("what is due first stands first, what is due on no day last", () => {
  const claims = [
    claim(1),
    claim(2, { dueAt: "2024-05-18T10:00:00.000Z" }),
    claim(3, { dueAt: "2024-05-17T10:00:00.000Z" }),
  ];
  expect(told(claims, { open: [1, 2, 3] }).map((line) => line[0])).toEqual(["3", "2", "1"]);
});
