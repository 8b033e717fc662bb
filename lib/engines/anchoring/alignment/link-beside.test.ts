import { expect, it } from "vitest";
import { linkBeside } from "./link-beside.ts";
import { linkSame } from "./link-same.ts";
import { comparedTexts, envoys, mayor, nobody, talks } from "./linked.cases.ts";

const linked = (before: readonly string[], after: readonly string[]) => {
  const { a, b, keys, groups, pairs } = comparedTexts(before, after);
  linkSame(a, b, groups);
  linkBeside(a, b, groups, keys);
  return pairs();
};

it("links an edited sentence beside its moved neighbour", () => {
  const edited = "The mayor spoke for a minute or two.";
  expect(linked([envoys, mayor, nobody, talks], [nobody, talks, envoys, edited])).toContainEqual([
    1, 3,
  ]);
});

it("leaves alone what is unlike, and what is another's", () => {
  expect(linked([envoys, mayor, nobody, talks], [nobody, talks, envoys, "All left."])).toHaveLength(
    3,
  );
  expect(linked([envoys, mayor, nobody], [envoys, nobody])).toHaveLength(2);
});
