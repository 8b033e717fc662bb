import { expect, it } from "vitest";
import { nextState, type Workflow } from "./transition.ts";

const door: Workflow = {
  table: "claim",
  steps: { open: { closed: "ajar" }, shut: { ajar: "closed", wide: "closed" } },
};

it("leads where the table says, and nowhere else", () => {
  expect(nextState(door, "closed", "open")).toBe("ajar");
  expect(nextState(door, "ajar", "open")).toBeUndefined();
  expect(nextState(door, "ajar", "paint")).toBeUndefined();
});
