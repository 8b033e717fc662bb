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
  sourceIds: [],
  createdAt,
  spans: [{ ...place, start: 12, end: 27, exact: "three countries" }],
  claims: [],
};

const person = { id: "Ben", name: "Ben", email: "ben@example.org", createdAt, language: null };
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

const text = "Envoys from three countries came.";
const context = {
  dismissals: [],
  actor: reviewer,
  articleAuthor: false,
  newsRun: undefined,
  text,
  language: "en" as const,
};
const all = { dismiss: true, restore: false, openClaim: true, propose: true };

test("a finding says what the check said, where, and what its suggestions come to", () => {
  const place = { start: 12, end: 27, exact: "three countries" };
  expect(presentFinding(row, context)).toEqual({
    ...report,
    suggestions: [
      { text: "3 → 4", correction: { ...place, newText: "four countries", byHand: false } },
    ],
    id: "f",
    rule: "list-count",
    ruleVersion: 1,
    outcome: "contradiction",
    spans: [{ role: "stated", start: 12, end: 27, exact: "three countries" }],
    isNew: false,
    dismissal: undefined,
    claims: [],
    can: all,
  });
});

test("what the last run was the first to report is new", () => {
  expect(presentFinding(row, { ...context, newsRun: "run" }).isNew).toBe(true);
  expect(presentFinding(row, { ...context, newsRun: "a later run" }).isNew).toBe(false);
});

describe("what can be done about it", () => {
  const can = (finding: FindingRow, dismissals: string[], actor = reviewer) =>
    presentFinding(finding, { ...context, actor, dismissals: dismissals.map(dismissal) }).can;

  const none = { dismiss: false, restore: false, openClaim: false, propose: false };

  test("once it is dismissed, by its inputs, it can be restored and nothing else", () => {
    expect(can(row, ["another"])).toEqual(all);
    expect(can(row, ["another", "key"])).toEqual({ ...none, restore: true });
    const dismissed = presentFinding(row, { ...context, dismissals: [dismissal("key")] });
    expect(dismissed.dismissal).toEqual({
      reason: "The host is not counted.",
      by: "Ben",
      at: "2024-05-17T00:15:00.000Z",
    });
  });

  test("once it is a claim, no second one", () => {
    const claimed = {
      ...row,
      claims: [{ id: "c", number: 1, state: "open", articleId: "x", inputKey: "k" }],
    };
    expect(can(claimed, [])).toEqual({ ...all, openClaim: false });
  });

  test("by a reporter or an auditor, nothing", () => {
    for (const role of ["reporter", "auditor"]) {
      expect(can(row, [], { ...reviewer, roles: [role] })).toEqual(none);
    }
  });
});
