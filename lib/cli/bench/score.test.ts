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

it("goes by the place of words where it is known, else by their wording", () => {
  const first = { ...contradiction("17"), start: 3, end: 5 };
  const second = { ...contradiction("17"), start: 40, end: 42 };
  const around = { ...contradiction("of 17 countries"), start: 37, end: 52 };
  const rightOf = (wanted: typeof first) => compareFlags([wanted], [first]).right;
  expect([rightOf(first), rightOf(second)]).toEqual([1, 0]);
  // They share some of the place, whichever is longer, and however each is worded.
  expect(compareFlags([{ ...second, stated: "1" }], [around]).right).toBe(1);
  expect(compareFlags([around], [{ ...second, end: 60, stated: "17 envoys" }]).right).toBe(1);
  // Next to each other is another place.
  expect(compareFlags([{ ...first, start: 5, end: 9 }], [first]).right).toBe(0);
  expect(compareFlags([contradiction("17")], [second]).right).toBe(1);
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
