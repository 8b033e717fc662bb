import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { withdrawClaim } from "#lib/domain/claims/commands/withdraw-claim.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { presentAsked, presentExperts } from "../present.ts";
import { expertByLink, listExperts, readAsked } from "../queries.ts";
import { askExpert } from "./ask-expert.ts";

async function deskWithEvidence() {
  const desk = await testDesk();
  const claim = await testClaim(desk.reviewer, desk.article);
  const shown = await testEvidence(desk.reviewer, desk.article, claim);
  const hidden = await testEvidence(desk.reviewer, desk.article, claim);
  const input = { claimId: claim.claimId, name: "Dr Roth", question: "How many came?" };
  return { ...desk, ...claim, shown, hidden, input };
}

test("an expert is asked about one claim and shown what was chosen; the link is kept as its SHA-256", async () => {
  const { reviewer, article, claimId, shown, input } = await deskWithEvidence();
  const more = { email: "Roth@Example.org", evidenceIds: [shown.evidenceId, shown.evidenceId] };
  const { result, event } = await recording(() => askExpert.run(reviewer, { ...input, ...more }));
  const { requestId, token } = result;
  expect(token).toMatch(/^ask_[\w-]{43}$/);
  const row = await inScope(reviewer, (db) =>
    db.expertRequest.findFirstOrThrow({ where: { id: requestId }, include: { shared: true } }),
  );
  expect(row).toMatchObject({
    claimId,
    name: "Dr Roth",
    email: "roth@example.org",
    question: "How many came?",
    sha256: sha256Hex(token),
    askedById: reviewer.memberId,
    expiresAt: new Date(new Date(event.at).getTime() + 7 * 86_400_000),
    shared: [{ evidenceId: shown.evidenceId }],
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "expert.asked",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, request: requestId, evidence: [shown.evidenceId] },
    detail: { expert: "Dr Roth", email: "roth@example.org", question: "How many came?" },
  });
  expect(JSON.stringify([row, event])).not.toContain(token);

  const expert = await expertByLink(token);
  const view = presentAsked(await inScope(expert, (db) => readAsked(db, expert)), "");
  expect(view).toMatchObject({ askedBy: reviewer.name, evidence: [{ id: shown.evidenceId }] });
});

test("whoever checks no claims asks nobody; nor does a stranger", async () => {
  const { room, reporter, stranger, input } = await deskWithEvidence();
  for (const actor of [reporter, room.admin, await room.join("auditor")]) {
    await expectRefused("forbidden", () => askExpert.run(actor, input));
  }
  await expectRefused("not_found", () => askExpert.run(stranger, input));
});

test("nobody is shown evidence of another claim, or what was removed, and a question is one", async () => {
  const { reviewer, editor, article, shown, input } = await deskWithEvidence();
  const other = await testClaim(reviewer, article);
  const foreign = await testEvidence(reviewer, article, other);
  const ask = (more: object) => askExpert.run(editor, { ...input, ...more });
  await expectRefused("conflict", () => ask({ evidenceIds: [foreign.evidenceId] }));
  await removeEvidence.run(reviewer, { evidenceId: shown.evidenceId, reason: "A wrong one." });
  await expectRefused("conflict", () => ask({ evidenceIds: [shown.evidenceId] }));
  for (const wrong of [{ question: " " }, { name: "" }, { days: 90 }, { email: "nobody" }]) {
    await expectRefused("invalid_input", () => ask(wrong));
  }
  await withdrawClaim.run(editor, { claimId: input.claimId, reason: "Not needed." });
  await expectRefused("conflict", () => ask({}));
});

test("no restricted source is shown outside, nor one that is restricted later", async () => {
  const { reviewer, editor, article, claimId, shown, hidden, input } = await deskWithEvidence();
  const counted = async (viewer: Actor) => {
    const rows = await inScope(viewer, (db) => listExperts(db, article.articleId));
    return presentExperts(rows, new Date())[claimId]?.map(({ shared }) => shared);
  };
  const restrict = (sourceId: string) =>
    setVisibility.run(reviewer, { sourceId, visibleTo: [reviewer.memberId] });
  await restrict(hidden.sourceId);
  const ask = (evidenceId: string) =>
    askExpert.run(reviewer, { ...input, claimId, evidenceIds: [evidenceId] });
  await expectRefused("forbidden", () => ask(hidden.evidenceId));
  const { token } = await ask(shown.evidenceId);
  expect([await counted(reviewer), await counted(editor)]).toEqual([[1], [1]]);
  await restrict(shown.sourceId);
  expect([await counted(reviewer), await counted(editor)]).toEqual([[0], [0]]);
  const expert = await expertByLink(token);
  const asked = await inScope(expert, (db) => readAsked(db, expert));
  expect(presentAsked(asked, "").evidence).toEqual([]);
});

test("the database shows an expert nothing of another claim, and lets nobody ask in another's name", async () => {
  const { reviewer, editor, article, input } = await deskWithEvidence();
  const { requestId } = await askExpert.run(reviewer, input);
  const other = await testClaim(reviewer, article);
  const foreign = await testEvidence(reviewer, article, other);
  const { newsroomId } = reviewer;
  const sql = await applicationConnection(reviewer);
  const share = sql.query(
    "INSERT INTO shared_evidence (newsroom_id, request_id, evidence_id) VALUES ($1, $2, $3)",
    [newsroomId, requestId, foreign.evidenceId],
  );
  expect(await sqlState(share)).toBe("ST403");
  const ask = sql.query(
    `INSERT INTO expert_request (newsroom_id, id, claim_id, name, question, sha256, asked_by_id, asked_at, expires_at)
     VALUES ($1, $2, $3, 'A', 'B?', $4, $5, now(), now() + interval '1 day')`,
    [newsroomId, newId(), input.claimId, sha256Hex(newId()), editor.memberId],
  );
  expect(await sqlState(ask)).toBe("ST403");
  const text = "UPDATE expert_request SET expires_at = now() + interval '9 days'";
  expect(await sqlState(sql.query(text))).toBe("42501");
  await sql.end();
});
