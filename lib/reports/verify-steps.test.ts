import { expect, test } from "vitest";
import { claimId, type FixtureStep } from "./fixtures.cases.ts";
import { forgedLog, stepOf } from "./forging.cases.ts";

test.each<[name: string, change: (steps: FixtureStep[]) => void, problem: string]>([
  [
    "an approval of a claim that nobody proposed",
    (steps) => {
      stepOf(steps, "claim.approved").data.claim = claimId(3);
    },
    "Event 13 finds claim 3 proposed, where it was open.",
  ],
  [
    "evidence that leaves an approval standing",
    (steps) => {
      stepOf(steps, "evidence.attached", -1).data.to = "approved";
    },
    "Event 23 takes claim 5 from approved to approved, which is no step of its life.",
  ],
  [
    "evidence that says of no state",
    (steps) => {
      const { data } = stepOf(steps, "evidence.attached", -1);
      delete data.from;
      delete data.to;
    },
    "Event 23 takes claim 5 from approved to approved, which is no step of its life.",
  ],
  [
    "a withdrawal that approves",
    (steps) => {
      stepOf(steps, "claim.withdrawn").data.to = "approved";
    },
    "Event 17 takes claim 4 from open to approved, which is no step of its life.",
  ],
  [
    "a claim that starts approved",
    (steps) => {
      stepOf(steps, "claim.opened", -1).data.state = "approved";
    },
    "Event 9 opens claim 5 as approved.",
  ],
  [
    "an article that is imported as checked",
    (steps) => {
      stepOf(steps, "article.imported").data.state = "checked";
    },
    "Event 1 imports an article as checked.",
  ],
  [
    "checks that leave a draft a draft",
    (steps) => {
      stepOf(steps, "checks.run").data.to = "draft";
    },
    "Event 2 takes the article from draft to draft, which is no step of its life.",
  ],
])("a log made anew does not hide %s", (_name, change, problem) => {
  expect(forgedLog(change)).toBe(problem);
});
