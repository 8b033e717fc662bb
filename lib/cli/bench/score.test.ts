import { expect, it } from "vitest";
import { compareFlags, precisionOf, recallOf, scoreRule } from "./score.ts";

const contradiction = (stated: string) => ({ outcome: "contradiction" as const, stated });

it("takes a flag as right by its outcome and place, and any other as wrong", () => {
  const { right, wrong, missed } = compareFlags(
    [contradiction("four towns"), contradiction("two men")],
    [contradiction("four towns"), { outcome: "possible", stated: "two men" }],
  );
  expect([right, wrong.length, missed.length]).toEqual([1, 1, 1]);
});

it("asks for each expected flag once", () => {
  const twice = [contradiction("four towns"), contradiction("four towns")];
  expect(compareFlags([contradiction("four towns")], twice).wrong).toHaveLength(1);
});

it("scores a rule over passages, with what it got wrong by name", () => {
  const score = scoreRule("list-count", [
    { id: "a", text: "It hit four towns: Ayr, Bath and Cork.", expected: [contradiction("four")] },
    { id: "b", text: "It hit three towns: Ayr, Bath and Cork.", expected: [] },
    { id: "c", text: "Nothing is counted here.", expected: [contradiction("Nothing")] },
  ]);
  expect(score).toMatchObject({ passages: 3, right: 1, wrong: 0, missed: 1 });
  expect(score.misses).toEqual(["c: missed contradiction “Nothing”"]);
  expect([precisionOf(score), recallOf(score)]).toEqual([1, 0.5]);
});

it("has no figure where there is nothing to divide by", () => {
  const none = { passages: 0, right: 0, wrong: 0, missed: 0, misses: [] };
  expect([precisionOf(none), recallOf(none)]).toEqual([null, null]);
});
