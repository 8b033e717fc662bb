import { expect, test } from "vitest";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { blocksOf } from "./blocks.ts";
import { english } from "./voice.cases.ts";

const claim = (number: number, of: Partial<ClaimView> = {}) =>
  ({ id: `c${number}`, number, state: "open", ...of }) as ClaimView;
const none = { open: [], unapplied: [], unconfirmed: [] };
const blocks = (claims: ClaimView[], standing: object, findings: FindingView[] = []) =>
  blocksOf(
    { claims, findings, standing: { ...none, ...standing }, heldUnseen: false, isTested: true },
    english,
  );
const told = (...looked: Parameters<typeof blocks>) =>
  blocks(...looked).map(({ name, what, who }) => [name, what, who].join(": "));

test("nothing blocks where nothing stands in the way", () => {
  expect(told([claim(1, { state: "approved" })], {})).toEqual([]);
});

test("what the reader does not see blocks too, and says nothing of itself", () => {
  const looked = { claims: [], findings: [], standing: none, heldUnseen: true, isTested: true };
  expect(blocksOf(looked, english)).toEqual([
    {
      name: "Something that you do not see",
      what: "is not settled",
      who: "Somebody who sees it settles it",
    },
  ]);
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
  expect(blocks(claims, standing).map(({ what, who }) => `${what}: ${who}`)).toEqual([
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
  expect(told(claims, { open: [1, 2, 3] }).map((line) => line[6])).toEqual(["3", "2", "1"]);
});

test("whose it is leads to the claims that are before them", () => {
  const owner = { id: "t", name: "Tomasz" };
  const claims = [claim(1), claim(2, { owner }), claim(3, { state: "proposed", owner })];
  expect(blocks(claims, { open: [1, 2, 3] }).map(({ theirs }) => theirs)).toEqual([
    { owner: "nobody" },
    { owner: "t" },
    { states: ["proposed"] },
  ]);
});

test("a contradiction blocks until it is dismissed, or a claim about it is approved", () => {
  const plain: Partial<FindingView> = { outcome: "contradiction", message: "17, and 18 listed." };
  const finding = (id: string, of: Partial<FindingView> = {}, claims = [0]) =>
    ({
      ...plain,
      ...{ id, claims: claims.filter(Boolean).map((number) => ({ id: `c${number}`, number })) },
      ...of,
    }) as FindingView;
  const owner = { id: "t", name: "Tomasz" };
  const claims = [claim(1, { owner }), claim(2, { state: "approved" })];
  const dismissal = { reason: "Counted apart.", by: "Ada", at: "" };
  const findings = [
    finding("open"),
    finding("dismissed", { dismissal }),
    finding("possible", { outcome: "possible" }),
    finding("claimed", {}, [1]),
    finding("settled", {}, [1, 2]),
  ];
  expect(blocks(claims, {}, findings).map(({ id, who }) => [id, who])).toEqual([
    ["open", "Nobody has it yet"],
    ["claimed", "Tomasz"],
  ]);
  expect(told(claims, {}, findings)[0]).toBe(
    "Contradiction: 17, and 18 listed.: Nobody has it yet",
  );
});

test("a text on which the checks have not run is told, and is no claim", () => {
  const looked = { claims: [], findings: [], standing: none, heldUnseen: false };
  const [block] = blocksOf({ ...looked, isTested: false }, english);
  expect(block).toMatchObject({ name: "The checks", who: "They run by themselves" });
  expect(block?.id).toBeUndefined();
});
