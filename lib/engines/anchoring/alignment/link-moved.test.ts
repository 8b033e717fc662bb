import { expect, it } from "vitest";
import { linkMoved } from "./link-moved.ts";
import { linkSame } from "./link-same.ts";
import { comparedTexts, envoys, mayor, nobody, talks } from "./linked.cases.ts";

const linked = (before: readonly string[], after: readonly string[]) => {
  const { a, b, keys, groups, pairs } = comparedTexts(before, after);
  linkSame(a, b, groups);
  linkMoved(a, b, groups, keys);
  return pairs();
};

it("links a sentence that was moved and edited", () => {
  const edited = talks.replace("Rome", "Oslo");
  expect(linked([envoys, mayor, nobody, talks], [edited, envoys, mayor, nobody])).toContainEqual([
    3, 0,
  ]);
});

it("leaves it alone where two could be meant", () => {
  const [one, other] = [talks.replace("Rome", "Oslo"), talks.replace("Rome", "Bonn")];
  expect(linked([envoys, mayor, nobody, talks], [one, other, envoys, mayor, nobody])).toHaveLength(
    3,
  );
});

it("leaves it alone where it shares too little", () => {
  const other = "Talks go on in Oslo in spring, the paper wrote.";
  expect(linked([envoys, mayor, nobody, talks], [other, envoys, mayor, nobody])).toHaveLength(3);
});
