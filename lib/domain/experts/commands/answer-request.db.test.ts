import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { expertByLink } from "../queries.ts";
import { answerRequest } from "./answer-request.ts";
import { askExpert } from "./ask-expert.ts";
import { revokeExpert } from "./revoke-expert.ts";

async function asked() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const input = { claimId, name: "Dr Roth", question: "How many came?" };
  const { requestId, token } = await askExpert.run(desk.reviewer, input);
  return { ...desk, claimId, requestId, token, expert: await expertByLink(token) };
}

const answer = { body: " There were eighteen. ", stance: "refutes" };

test("an expert answers under their own name, and whoever asked is told", async () => {
  const { reviewer, article, claimId, requestId, expert } = await asked();
  const { event } = await recording(() => answerRequest.run(expert, answer));
  const row = await inScope(reviewer, (db) =>
    db.expertAnswer.findFirstOrThrow({ where: { requestId } }),
  );
  expect(row).toMatchObject({
    body: "There were eighteen.",
    stance: "refutes",
    answeredAt: new Date(event.at),
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "expert.answered",
    actor: { member: requestId, name: "Dr Roth", roles: ["expert"] },
    data: { claim: claimId, request: requestId, askedBy: reviewer.memberId, stance: "refutes" },
    detail: { answer: "There were eighteen." },
  });
  const where = { memberId: reviewer.memberId, kind: "answered" };
  expect(await inScope(reviewer, (db) => db.notification.count({ where }))).toBe(1);
});

test("of two answers at once one is kept, and the other is told", async () => {
  const { expert } = await asked();
  const both = await Promise.allSettled([
    answerRequest.run(expert, answer),
    answerRequest.run(expert, { body: "There were seventeen." }),
  ]);
  const refused = both.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject([{ reason: { code: "conflict" } }]);
  await expectRefused("conflict", () => answerRequest.run(expert, answer));
});

test("a link that was revoked, has expired or never was answers nothing, and all are told the same", async () => {
  const revoked = await asked();
  await revokeExpert.run(revoked.editor, { requestId: revoked.requestId });
  const expired = await asked();
  const toldOf = (token: string) => expertByLink(token).then(() => "held", String);
  const told = [
    await toldOf(revoked.token),
    await toldOf(`ask_${"a".repeat(43)}`),
    await toldOf("else"),
  ];
  await expectRefused("conflict", () => answerRequest.run(revoked.expert, answer));
  vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000, toFake: ["Date"] });
  told.push(await toldOf(expired.token));
  await expectRefused("conflict", () => answerRequest.run(expired.expert, answer));
  vi.useRealTimers();
  expect(new Set(told)).toEqual(new Set([expect.stringContaining("This link does not hold.")]));
});

test("an expert does nothing but answer, in no other newsroom; members do not answer for them", async () => {
  const { reviewer, claimId, expert } = await asked();
  await expectRefused("invalid_input", () => answerRequest.run(expert, { body: " " }));
  await expectRefused("invalid_input", () =>
    answerRequest.run(expert, { body: "x".repeat(20_001) }),
  );
  await expectRefused("forbidden", () => answerRequest.run(reviewer, answer));
  const verdict = { claimId, rating: "verified", disposition: "stands", rationale: "It is so." };
  await expectRefused("forbidden", () => proposeVerdict.run(expert, verdict));
  const { newsroomId } = await testNewsroom();
  await expectRefused("not_found", () => answerRequest.run({ ...expert, newsroomId }, answer));
});

test("the database keeps one answer, as it was given, and none by a link that does not hold", async () => {
  const { reviewer, requestId, expert } = await asked();
  const other = await asked();
  await revokeExpert.run(other.editor, { requestId: other.requestId });
  await answerRequest.run(expert, answer);
  const write = async (as: typeof reviewer, request: string) => {
    const sql = await applicationConnection(as);
    const written = sql.query(
      "INSERT INTO expert_answer (newsroom_id, request_id, body, answered_at) VALUES ($1, $2, 'No.', now())",
      [as.newsroomId, request],
    );
    const state = await sqlState(written);
    await sql.end();
    return state;
  };
  expect(await write(reviewer, requestId)).toBe("23505");
  expect(await write(other.reviewer, other.requestId)).toBe("ST409");
  expect(await write(reviewer, newId())).toBe("ST409");
  const sql = await applicationConnection(reviewer);
  expect(await sqlState(sql.query("UPDATE expert_answer SET body = 'Else.'"))).toBe("42501");
  expect(await sqlState(sql.query("DELETE FROM expert_answer"))).toBe("42501");
  await sql.end();
});

test("by an expired link the database takes no answer, whatever time it says it was given at", async () => {
  const { reviewer, requestId } = await asked();
  const owner = await ownerConnection();
  await owner.query(
    `UPDATE expert_request SET asked_at = asked_at - interval '20 days',
       expires_at = expires_at - interval '20 days' WHERE id = $1`,
    [requestId],
  );
  await owner.end();
  const sql = await applicationConnection(reviewer);
  const late = sql.query(
    `INSERT INTO expert_answer (newsroom_id, request_id, body, answered_at)
       SELECT newsroom_id, id, 'No.', expires_at - interval '1 hour' FROM expert_request WHERE id = $1`,
    [requestId],
  );
  expect(await sqlState(late)).toBe("ST409");
  await sql.end();
});
