import { expect, it } from "vitest";
import { countOpenContradictions } from "./open-contradictions.ts";

const finding = (articleId: string, inputKey: string, ...states: string[]) => ({
  articleId,
  inputKey,
  claims: states.map((state) => ({ state })),
});

it("counts what is neither dismissed nor settled by an approved claim", () => {
  const counts = countOpenContradictions({
    contradictions: [
      finding("first", "a"),
      finding("first", "b", "proposed", "withdrawn"),
      finding("first", "c", "proposed", "approved"),
      finding("first", "d"),
      finding("second", "a"),
      finding("third", "a"),
    ],
    dismissals: [
      { articleId: "first", inputKey: "d" },
      { articleId: "third", inputKey: "a" },
    ],
  });
  expect([...counts]).toEqual([
    ["first", 2],
    ["second", 1],
  ]);
});
