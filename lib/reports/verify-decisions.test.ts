import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  chainOf,
  crowdedArticle,
  type FixtureStep,
  fixtureId,
  proposeStep,
} from "./fixtures.cases.ts";
import { forgedLog, stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { decisionProblem, saltings } from "./verify-decisions.ts";

const otherContent =
  "The decision on claim 1 (event 13) was not taken on what the claim said then: its digest is another.";

test.each<[name: string, change: (steps: FixtureStep[]) => void]>([
  [
    "another statement",
    (steps) => {
      stepOf(steps, "claim.opened").detail.statement = "Envoys of 18 countries.";
    },
  ],
  [
    "fewer passages",
    (steps) => {
      stepOf(steps, "claim.opened").detail.spans.pop();
    },
  ],
  [
    "another rationale",
    (steps) => {
      stepOf(steps, "verdict.proposed").detail.rationale = "Because.";
    },
  ],
  [
    "another new text",
    (steps) => {
      stepOf(steps, "verdict.proposed").detail.newText = "18 countries";
    },
  ],
  [
    "another quote",
    (steps) => {
      stepOf(steps, "evidence.attached").detail.quote = "eighteen";
    },
  ],
  [
    "another stance",
    (steps) => {
      stepOf(steps, "evidence.attached").detail.stance = "refutes";
    },
  ],
  [
    "another source",
    (steps) => {
      stepOf(steps, "source.added").detail.url = "https://example.org/other";
    },
  ],
])("a decision does not hold on %s than it was taken on", (_name, change) => {
  expect(forgedLog(change)).toBe(otherContent);
});

test("what an approval is not bound to may differ", () => {
  const change = (steps: FixtureStep[]) => {
    const opened = stepOf(steps, "claim.opened");
    opened.data.priority = "low";
    for (const span of opened.detail.spans) span.prefix = "";
  };
  expect(forgedLog(change)).toBeUndefined();
});

test("a decision is on the last verdict", () => {
  const change = (steps: FixtureStep[]) => {
    const second = proposeStep(1, 2, { rationale: "Once more.", from: "proposed" });
    steps.splice(steps.indexOf(stepOf(steps, "claim.approved")), 0, second);
  };
  expect(forgedLog(change)).toBe("Event 14 decides on another verdict than the last of claim 1.");
});

test("a decision that holds is judged without the events before it, and with salts that are read once", () => {
  const events = chainOf(crowdedArticle(3).steps).map(recordedEvent);
  const last = events.findLast(({ type }) => type === "claim.approved");
  const before = replay(events.slice(0, -1));
  const asked = () => expect.unreachable("the events before it are asked for");
  const judged = last && decisionProblem(before, last, asked, saltings(new Map()));
  expect(judged).toBeUndefined();
  expect(saltings(new Map([[fixtureId(10, 1), "ab"]])).map((by) => by.size)).toEqual([1, 1, 0]);
});
