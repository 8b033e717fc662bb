import { expect, it } from "vitest";
import { linkSame } from "./link-same.ts";
import { comparedTexts, envoys, mayor, nobody, talks } from "./linked.cases.ts";

const linked = (before: readonly string[], after: readonly string[]) => {
  const { a, b, groups, pairs } = comparedTexts(before, after);
  linkSame(a, b, groups);
  return pairs();
};

it("links what kept its order and what was moved", () => {
  expect(linked([envoys, mayor, nobody], [nobody, envoys, mayor])).toEqual([
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
});

it("sends each of several alike where its neighbours went", () => {
  const before = [envoys, "Yes.", mayor, "Yes.", nobody, talks];
  const after = [nobody, talks, mayor, "Yes.", envoys, "Yes."];
  expect(linked(before, after)).toEqual([
    [0, 4],
    [1, 5],
    [2, 2],
    [3, 3],
    [4, 0],
    [5, 1],
  ]);
});

it("leaves alone what was edited", () => {
  expect(linked([envoys, mayor], [envoys.replace("17", "18"), mayor])).toEqual([[1, 1]]);
});
