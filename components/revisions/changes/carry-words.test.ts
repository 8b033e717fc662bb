import { expect, test } from "vitest";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { english } from "../voice.cases.ts";
import { asksContext, effectOf, touchedHeading, wordsOf } from "./carry-words.ts";

const carry: CarryView = {
  revision: 2,
  claimId: "c",
  claimNumber: 3,
  statement: "Seventeen came.",
  state: "approved",
  effect: "context",
  was: ["17 came"],
  now: ["17 came"],
  changes: [],
  contextChanges: [{ removed: "late", added: "early" }],
  meanings: [],
};
const confirmed = { by: "Lena", at: "2024-05-17T00:15:00.000Z" };

test.each<[Partial<CarryView>, string]>([
  [{}, "Kept; please confirm"],
  [{ confirmed }, "Kept; confirmed"],
  [{ state: "withdrawn" }, "Kept; its sentence changed"],
  [{ effect: "stale", state: "stale" }, "No longer approved: its words changed"],
  [{ effect: "edited", meanings: ["number"] }, "Its sentence changed (a number)"],
  [{ effect: "edited", state: "open" }, "Its words changed"],
  [{ effect: "applied" }, "The approved correction is made"],
  [{ effect: "taken_back" }, "The approved correction is taken back"],
  [{ effect: "lost" }, "Its words are gone"],
  [{ effect: "moved" }, "Kept, moved"],
])("%o: %s", (change, words) => {
  expect(effectOf({ ...carry, ...change }, english).words).toBe(words);
});

test("asks for the context of a claim until somebody confirmed it", () => {
  expect(asksContext(carry)).toBe(true);
  expect(asksContext({ ...carry, confirmed })).toBe(false);
  expect(asksContext({ ...carry, state: "withdrawn" })).toBe(false);
});

test("compares a claim's words range by range, or all together where one is gone", () => {
  expect(wordsOf({ was: ["17 came", "late"], now: ["18 came", "late"] })).toHaveLength(2);
  expect(wordsOf({ was: ["17", "late"], now: ["17"] })).toEqual([
    {
      range: 0,
      pieces: [
        { kind: "kept", text: "17" },
        { kind: "removed", text: "… late" },
      ],
    },
  ]);
});

test("counts claims, not what happened to them", () => {
  expect(touchedHeading([carry, { ...carry, revision: 3 }], 2, english)).toBe(
    "These 2 edits touched 1 claim",
  );
  expect(touchedHeading([carry, { ...carry, claimId: "d" }], 1, english)).toBe(
    "This edit touched 2 claims",
  );
  expect(touchedHeading([], 1, english)).toBe("No claim is touched");
  expect([1, 14].map((n) => english.say("touched.alone", { n }))).toEqual([
    "1 claim elsewhere stays as it is.",
    "14 claims elsewhere stay as they are.",
  ]);
});
