import { expect, test } from "vitest";
import { claimsWithLeave, presentLeaves } from "./present.ts";
import type { LeaveRow } from "./queries.ts";

const at = new Date("2024-05-17T09:00:00Z");
const later = new Date("2024-05-18T09:00:00Z");
const somebody = (id: string) => ({ id, person: { name: id } });

const leave: LeaveRow = {
  ...{
    newsroomId: "n",
    id: "l",
    claimId: "c",
    deciderId: "Ed",
    reason: "Alone.",
    grantedById: "Ada",
  },
  ...{ createdAt: at, expiresAt: later, revokedAt: null, revokedById: null },
  ...{ decider: somebody("Ed"), grantedBy: somebody("Ada"), decisions: [] },
};
const claim = { id: "c", state: "proposed", verdicts: [], evidence: [] };
const who = (memberId: string, ...roles: string[]) => ({ memberId, roles });

test("leave counts for its editor while it stands and was not used", () => {
  expect(claimsWithLeave([leave], "Ed", at)).toEqual(["c"]);
  expect(claimsWithLeave([leave], "Ada", at)).toEqual([]);
  expect(claimsWithLeave([leave], "Ed", later)).toEqual([]);
  expect(claimsWithLeave([{ ...leave, revokedAt: at }], "Ed", at)).toEqual([]);
  const used = { ...leave, decisions: [{ id: "d", verdictId: "v" }] };
  expect(claimsWithLeave([used], "Ed", at)).toEqual([]);
});

test("a claim says what leave was given on it, and who may give some", () => {
  const { c } = presentLeaves([leave], [claim], who("Ada", "admin"), false);
  expect(c).toMatchObject({ canGrant: true, canRevoke: true });
  expect(c?.given).toMatchObject([
    { id: "l", to: "Ed", by: "Ada", reason: "Alone.", revoked: false },
  ]);
  expect(presentLeaves([], [claim], who("Rea", "reviewer"), false)).toEqual({});
  expect(presentLeaves([], [{ ...claim, state: "open" }], who("Ada", "admin"), false)).toEqual({});
  expect(presentLeaves([], [claim], who("Ada", "editor"), true)).toEqual({});
});
