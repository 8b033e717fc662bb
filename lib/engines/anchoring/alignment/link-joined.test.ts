import { expect, it } from "vitest";
import { linkEdited } from "./link-edited.ts";
import { linkJoined } from "./link-joined.ts";
import { linkSame } from "./link-same.ts";
import { comparedTexts, envoys, mayor, nobody } from "./linked.cases.ts";

const linked = (before: readonly string[], after: readonly string[]) => {
  const { a, b, keys, groups } = comparedTexts(before, after);
  linkSame(a, b, groups);
  linkEdited(a, b, groups, keys);
  linkJoined(a, b, groups, keys);
  return groups.list.map((group) => [group.a.to - group.a.from, group.b.to - group.b.from]);
};

const joined = `${envoys.slice(0, -1)}, and the mayor spoke for an hour before them.`;

it("takes in a sentence that was joined to its neighbour, or split off", () => {
  expect(linked([envoys, mayor], [joined])).toEqual([[2, 1]]);
  expect(linked([joined], [envoys, mayor])).toEqual([[1, 2]]);
});

it("leaves alone a sentence that has nothing of it", () => {
  expect(linked([envoys, nobody], [envoys.replace("17", "18")])).toEqual([[1, 1]]);
});
