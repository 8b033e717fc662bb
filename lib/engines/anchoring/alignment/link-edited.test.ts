import { expect, it } from "vitest";
import { linkEdited } from "./link-edited.ts";
import { linkSame } from "./link-same.ts";
import { comparedTexts, envoys, mayor, nobody, talks } from "./linked.cases.ts";

const linked = (before: readonly string[], after: readonly string[]) => {
  const { a, b, keys, groups, pairs } = comparedTexts(before, after);
  linkSame(a, b, groups);
  linkEdited(a, b, groups, keys);
  return pairs();
};

it("links an edited sentence between the same neighbours", () => {
  expect(linked([envoys, mayor, nobody], [envoys, mayor.replace("hour", "age"), nobody])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

it("chooses the one most alike where several were edited and one is gone", () => {
  const lookAlike = "Envoys of 12 countries dined in Lyon.";
  expect(
    linked([envoys, lookAlike, talks], ["Envoys of 12 countries slept in Lyon.", talks]),
  ).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

it("leaves alone a sentence too unlike all that stands there", () => {
  expect(linked([envoys, mayor, talks], [envoys, nobody, talks])).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

it("links a cell by its place alone", () => {
  expect(linked([`${envoys}\n`, "17\n", talks], [`${envoys}\n`, "18\n", talks])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});
