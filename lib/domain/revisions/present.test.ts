import { expect, test } from "vitest";
import { presentCarry, presentRevision } from "./present.ts";
import type { CarryRow, RevisionRow } from "./queries.ts";

const at = new Date("2024-05-17T00:15:00.000Z");
const person = { id: "p", name: "Lena", email: "l@example.org", createdAt: at, language: null };
const member = {
  newsroomId: "n",
  id: "m",
  personId: "p",
  roles: [],
  createdAt: at,
  removedAt: null,
  person,
};
const report = {
  was: ["17"],
  now: ["18"],
  changes: [{ removed: "17", added: "18" }],
  contextChanges: [],
  meanings: [],
};
const row: CarryRow = {
  newsroomId: "n",
  id: "k",
  revisionId: "r",
  claimId: "c",
  outcome: "edited",
  sameClaim: false,
  contextChanged: false,
  applied: false,
  report: JSON.stringify(report),
  disposition: null,
  oldText: null,
  newText: null,
  confirmedAt: null,
  confirmedById: null,
  confirmedBy: null,
  revision: { number: 2, createdAt: at },
  claim: { number: 3, statement: "Seventeen came.", state: "stale" },
};

test.each([
  ["a stale claim", {}, "stale"],
  ["one that was not approved", { claim: { ...row.claim, state: "open" } }, "edited"],
  ["one whose words are gone", { outcome: "lost" }, "lost"],
  ["an applied correction", { applied: true }, "applied"],
  [
    "a correction that was taken back",
    { applied: true, report: JSON.stringify({ ...report, takenBack: true }) },
    "taken_back",
  ],
  ["a changed context", { outcome: "exact", sameClaim: true, contextChanged: true }, "context"],
  ["one that was moved", { outcome: "moved", sameClaim: true }, "moved"],
])("%s", (_name, change, effect) => {
  expect(presentCarry({ ...row, ...change })).toMatchObject({
    effect,
    claimNumber: 3,
    revision: 2,
    was: ["17"],
  });
});

test("a confirmed context says by whom", () => {
  const confirmed = { confirmedAt: at, confirmedById: "m", confirmedBy: member };
  expect(presentCarry({ ...row, ...confirmed }).confirmed).toEqual({
    by: "Lena",
    at: at.toISOString(),
  });
});

test("what a suggestion made of the words is told with it", () => {
  const suggested = { disposition: "corrected", oldText: "17", newText: "18" };
  expect(presentCarry({ ...row, ...suggested }).suggested).toEqual(suggested);
  expect(presentCarry(row)).not.toHaveProperty("suggested");
});

test("a revision says who made it; the first came with the article", () => {
  const made: RevisionRow = {
    id: "r",
    number: 2,
    sha256: "0",
    note: "Late",
    origin: "edit",
    createdAt: at,
    madeBy: member,
  };
  expect(presentRevision(made)).toEqual({
    id: "r",
    number: 2,
    sha256: "0",
    note: "Late",
    origin: "edit",
    by: "Lena",
    at: at.toISOString(),
  });
  expect(presentRevision({ ...made, madeBy: null })).not.toHaveProperty("by");
});
