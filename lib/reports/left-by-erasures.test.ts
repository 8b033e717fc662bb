import { expect, test } from "vitest";
import { chainOf, englishArticle, fixtureId, reviewer } from "./fixtures.cases.ts";
import { leftByErasures } from "./left-by-erasures.ts";

test("what the last erasure says is left beside each event", () => {
  const { steps } = structuredClone(englishArticle());
  const [first, second] = ["1", "2"].map((digit) => digit.repeat(64));
  const erasing = (events: { seq: number; detail: string; parts?: string }[]) =>
    steps.push({
      ...{ type: "texts.erased", by: reviewer, detail: { reason: "They asked." } },
      data: { erasure: fixtureId(90, 1), of: "person", because: "asked", events },
    });
  erasing([{ seq: 2, detail: first ?? "" }]);
  erasing([
    { seq: 2, detail: second ?? "", parts: first },
    { seq: 3, detail: first ?? "" },
  ]);
  expect([...leftByErasures(chainOf(steps))]).toEqual([
    [2, { detail: second, parts: first }],
    [3, { detail: first }],
  ]);
});
