import { expect, test } from "vitest";
import { type Move, planMove } from "./move.ts";

const move: Move = {
  workflow: { table: "claim", steps: { wait: { researching: "waiting_for_source" } } },
  subject: { id: "c", state: "researching" },
  step: "wait",
};

test("a step leads from the state that there is to the one the table gives", () => {
  expect(planMove(move)).toEqual({ from: "researching", to: "waiting_for_source" });
  expect(planMove(undefined)).toBeUndefined();
});

test("a step that the state does not allow is a conflict, in words", () => {
  const subject = { id: "c", state: "waiting_for_source" };
  expect(() => planMove({ ...move, subject })).toThrow(
    "This claim is waiting for source: that step is not possible now.",
  );
});
