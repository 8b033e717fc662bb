import { expect, test } from "vitest";
import type { FixtureStep } from "./fixtures.cases.ts";
import { forgedLog, stepOf } from "./forging.cases.ts";

test.each<[name: string, change: (steps: FixtureStep[]) => void, problem: string]>([
  [
    "a claim left out",
    (steps) => {
      stepOf(steps, "claim.opened", 2).data.number = 30;
    },
    "Event 7 numbers claim 30, where 3 comes next.",
  ],
  [
    "a source left out",
    (steps) => {
      stepOf(steps, "source.added").data.number = 2;
    },
    "Event 3 numbers source 2, where 1 comes next.",
  ],
  [
    "a verdict left out",
    (steps) => {
      stepOf(steps, "verdict.proposed").data.number = 2;
    },
    "Event 12 numbers claim 1’s verdict 2, where 1 comes next.",
  ],
])("a log made anew does not hide %s", (_name, change, problem) => {
  expect(forgedLog(change)).toBe(problem);
});
