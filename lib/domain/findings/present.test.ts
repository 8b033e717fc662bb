import { describe, expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentFinding } from "./present.ts";
import type { FindingRow } from "./queries.ts";

const newsroomId = "n";
const createdAt = new Date("2024-05-17T00:15:00Z");

const reviewer: Actor = {
  newsroomId,
  newsroomSlug: "desk",
  newsroomName: "Desk",
  memberId: "m",
  personId: "p",
  name: "Ada",
  roles: ["reviewer"],
};

const report = {
  message: "The text says 3 countries and lists 4.",
  steps: ["It says 3.", "It lists 4."],
  tolerance: "exact",
  suggestions: ["3 → 4"],
};
const place = { newsroomId, findingId: "f", edition: 1, ordinal: 0, role: "stated" };
const row: FindingRow = {
  newsroomId,
  id: "f",
  articleId: "a",
  revisionId: "r",
  ordinal: 0,
  rule: "list-count",
  ruleVersion: 1,
  outcome: "contradiction",
  inputKey: "key",
  report: JSON.stringify(report),
  edition: 1,
  sinceRunId: "run",
  supersededById: null,
  createdAt,
  spans: [{ ...place, start: 12, end: 27, exact: "three countries" }],
  claims: [],
};

const person = { id: "Ben", name: "Ben", email: "ben@example.org", createdAt };
const member = { newsroomId, roles: [], createdAt, removedAt: null };
const dismissal = (inputKey: string) => ({
  newsroomId,
  id: `dismissal of ${inputKey}`,
  articleId: "a",
  inputKey,
  reason: "The host is not counted.",
  dismissedById: "Ben",
  dismissedBy: { ...member, id: "Ben", personId: "Ben", person },
  createdAt,
  restoredAt: null,
  restoredById: null,
});

test("a finding says what the check said, and where", () => {
  expect(presentFinding(row, [], reviewer, false, undefined)).toEqual({
    ...report,
    id: "f",
    rule: "list-count",
    ruleVersion: 1,
    outcome: "contradiction",
    spans: [{ role: "stated", start: 12, end: 27, exact: "three countries" }],
    isNew: false,
    dismissal: undefined,
    claims: [],
    can: { dismiss: true, openClaim: true },
  });
});

test("what the last run was the first to report is new", () => {
  expect(presentFinding(row, [], reviewer, false, "run").isNew).toBe(true);
  expect(presentFinding(row, [], reviewer, false, "a later run").isNew).toBe(false);
});

describe("what can be done about it", () => {
  const can = (finding: FindingRow, dismissals: string[], actor = reviewer) =>
    presentFinding(finding, dismissals.map(dismissal), actor, false, undefined).can;

  test("once it is dismissed, by its inputs, nothing", () => {
    expect(can(row, ["another"])).toEqual({ dismiss: true, openClaim: true });
    expect(can(row, ["another", "key"])).toEqual({ dismiss: false, openClaim: false });
    expect(presentFinding(row, [dismissal("key")], reviewer, false, undefined).dismissal).toEqual({
      reason: "The host is not counted.",
      by: "Ben",
      at: "2024-05-17T00:15:00.000Z",
    });
  });

  test("once it is a claim, no second one", () => {
    const claimed = { ...row, claims: [{ id: "c", number: 1, state: "open" }] };
    expect(can(claimed, [])).toEqual({ dismiss: true, openClaim: false });
  });

  test("by a reporter or an auditor, nothing", () => {
    for (const role of ["reporter", "auditor"]) {
      const none = { dismiss: false, openClaim: false };
      expect(can(row, [], { ...reviewer, roles: [role] })).toEqual(none);
    }
  });
});
