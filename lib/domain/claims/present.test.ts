import { describe, expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { claimantColumns } from "./claimant.ts";
import { type ClaimAct, presentClaim, presentClaimCounts } from "./present.ts";
import type { ClaimRow } from "./queries.ts";

const newsroomId = "n";
const createdAt = new Date("2024-05-17T00:15:00Z");

function actor(memberId: string, ...roles: string[]): Actor {
  const newsroom = { newsroomId, newsroomSlug: "desk", newsroomName: "Desk" };
  return { ...newsroom, memberId, personId: memberId, name: memberId, roles };
}

const member = (name: string): ClaimRow["openedBy"] => ({ id: name, name });

function verdict(number: number, proposedById: string): ClaimRow["verdicts"][number] {
  return {
    newsroomId,
    id: `v${number}`,
    claimId: "c",
    number,
    rating: "wrong",
    label: "Wrong",
    rationale: "The list names four.",
    rationaleDocument: null,
    disposition: "corrected",
    oldText: "three",
    newText: "four",
    proposedById,
    proposedBy: member(proposedById),
    createdAt,
  };
}

const source = {
  newsroomId,
  id: "s",
  articleId: "a",
  number: 3,
  kind: "url",
  title: "The list",
  url: "https://example.org",
  note: null,
  fileId: null,
  visibleTo: [],
  addedById: "Ada",
  createdAt,
};

function evidence(attachedById: string): ClaimRow["evidence"][number] {
  const place = { locator: "p. 2", quote: "four", stance: "refutes" };
  const removed = { removedAt: null, removedById: null };
  const key = { newsroomId, id: "e", claimId: "c", sourceId: "s", createdAt };
  return { ...key, ...place, ...removed, attachedById, attachedBy: member(attachedById), source };
}

const row: ClaimRow = {
  newsroomId,
  id: "c",
  articleId: "a",
  number: 1,
  statement: "Three countries sent envoys.",
  category: "number",
  priority: "normal",
  state: "proposed",
  dueAt: null,
  findingId: null,
  ownerId: "Ben",
  openedById: "Ada",
  createdAt,
  ...claimantColumns(null),
  spans: [],
  owner: member("Ben"),
  openedBy: member("Ada"),
  verdicts: [verdict(1, "Ada"), verdict(2, "Ben")],
  decisions: [],
  evidence: [evidence("Cem")],
};

const allowed = (claim: ClaimRow, who: Actor, isAuthor = false) => {
  const { can } = presentClaim(claim, who, isAuthor);
  return (Object.keys(can) as ClaimAct[]).filter((act) => can[act]);
};

test("names stand for ids, the last verdict comes first with its decision", () => {
  const decision: ClaimRow["decisions"][number] = {
    newsroomId,
    id: "d",
    claimId: "c",
    verdictId: "v1",
    kind: "return",
    reason: "Ask the host.",
    salt: "",
    breakGlassId: null,
    digest: "",
    decidedById: "Eve",
    decidedBy: member("Eve"),
    createdAt,
  };
  const view = presentClaim({ ...row, decisions: [decision] }, actor("Ada", "reviewer"), false);
  expect(view).toMatchObject({
    owner: { id: "Ben", name: "Ben" },
    openedBy: "Ada",
    openedAt: "2024-05-17T00:15:00.000Z",
    evidence: [{ sourceNumber: 3, sourceTitle: "The list", stance: "refutes", by: "Cem" }],
    verdicts: [
      { id: "v2", by: "Ben", decision: undefined },
      { id: "v1", by: "Ada", decision: { kind: "return", reason: "Ask the host.", by: "Eve" } },
    ],
  });
});

describe("what the actor may do", () => {
  test("an editor who is nothing to the claim may decide", () => {
    const editor = actor("Eve", "editor");
    expect(allowed(row, editor)).toEqual(
      expect.arrayContaining(["approve", "return", "propose", "attachEvidence", "withdraw"]),
    );
    expect(presentClaim(row, editor, false).mayNotDecide).toBeUndefined();
  });

  test.each([
    ["proposed the last verdict", "Ben", false, "You proposed this verdict"],
    ["attached evidence", "Cem", false, "You attached evidence"],
    ["wrote the article", "Eve", true, "You are an author of this article"],
  ])("an editor who %s has no button to decide, and is told why", (_, who, isAuthor, why) => {
    const editor = actor(who, "editor", "admin");
    const view = presentClaim(row, editor, isAuthor);
    expect([view.can.approve, view.can.return]).toEqual([false, false]);
    expect(view.mayNotDecide).toContain(why);
    expect(view.can.propose).toBe(!isAuthor);
  });

  test("an editor whose older verdict was overtaken may decide", () => {
    expect(allowed(row, actor("Ada", "editor"))).toContain("approve");
  });

  test("a reviewer, an auditor and an admin decide nothing, and are told nothing of it", () => {
    for (const role of ["reviewer", "auditor", "admin"]) {
      const view = presentClaim(row, actor("Eve", role), false);
      expect([view.can.approve, view.can.return, view.mayNotDecide]).toEqual([
        false,
        false,
        undefined,
      ]);
    }
    expect(allowed(row, actor("Eve", "auditor"))).toEqual([]);
  });

  test("the state counts too", () => {
    const editor = actor("Eve", "editor");
    expect(allowed({ ...row, state: "approved" }, editor)).toEqual([
      "plan",
      "attachEvidence",
      "reopen",
      "withdraw",
    ]);
    expect(allowed({ ...row, state: "withdrawn" }, editor)).toEqual(["plan", "takeUp"]);
  });
});

test("claims are counted by state, in the order of a claim's life", () => {
  const counts = [
    { articleId: "a", state: "approved", count: 2 },
    { articleId: "other", state: "open", count: 9 },
    { articleId: "a", state: "open", count: 1 },
  ];
  expect(presentClaimCounts(counts, "a")).toEqual([
    { state: "open", count: 1 },
    { state: "approved", count: 2 },
  ]);
});
