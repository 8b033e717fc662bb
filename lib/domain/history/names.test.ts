import { expect, test } from "vitest";
import { namesOf } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";

const event = (name: string, erased = false): RecordedEvent => ({
  seq: 1,
  type: "annotation.resolved",
  at: "2024-05-17T00:15:00.000Z",
  actor: { member: "m", name, roles: [] },
  data: { annotation: "a" },
  detail: {},
  erased,
});

test("a member is called as at the last event that still says it", () => {
  const names = namesOf([event("Nadia"), event("Nadia Rahman"), event("(erased)", true)]);
  expect([...names.members]).toEqual([["m", "Nadia Rahman"]]);
});
