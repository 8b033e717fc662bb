import type { Client } from "pg";
import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { proposedClaim, testEvidence } from "#lib/domain/test-article.ts";
import {
  CONFLICT,
  deskBySql,
  FORBIDDEN,
  NO_PRIVILEGE,
  type Seen,
  setState,
} from "#lib/domain/test-four-eyes.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";

/** Break-glass by SQL, as the application's own role: the row that lets a decision pass, and that no other does. */

async function lonelyDesk() {
  const desk = await deskBySql();
  return { ...desk, seen: await proposedClaim(desk.editor, desk.article) };
}

async function give(
  sql: Client,
  granter: Actor,
  decider: Actor,
  { claimId }: { claimId: string },
  [from, until] = ["0 hours", "1 hour"],
): Promise<{ id: string; outcome: string }> {
  const id = newId();
  const outcome = await sqlState(
    sql.query(
      `INSERT INTO break_glass (newsroom_id, id, claim_id, decider_id, reason, granted_by_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, 'because', $5, now() + $6::interval, now() + $7::interval)`,
      [granter.newsroomId, id, claimId, decider.memberId, granter.memberId, from, until],
    ),
  );
  return { id, outcome };
}

function decideBy(
  sql: Client,
  decider: Actor,
  { claimId, verdictId }: Seen,
  leave: string,
  at = "now()",
): Promise<string> {
  return sqlState(
    sql.query(
      `INSERT INTO decision (newsroom_id, id, claim_id, verdict_id, kind, reason, salt, digest,
         decided_by_id, created_at, break_glass_id)
       VALUES ($1, gen_random_uuid(), $2, $3, 'approve', '', repeat('0', 32), repeat('0', 64), $4, ${at}, $5)`,
      [decider.newsroomId, claimId, verdictId, decider.memberId, leave],
    ),
  );
}

test("the decision passes with the row, and the claim moves", async () => {
  const { sql, room, editor, seen } = await lonelyDesk();
  const { id, outcome } = await give(sql, room.admin, editor, seen);
  expect(outcome).toBe("accepted");
  expect(await decideBy(sql, editor, seen, id)).toBe("accepted");
  expect(await setState(sql, seen.claimId, "approved")).toBe("accepted");
  const revoked = sql.query("UPDATE break_glass SET revoked_at = now(), revoked_by_id = $1", [
    room.admin.memberId,
  ]);
  expect(await sqlState(revoked)).toBe(CONFLICT);
});

test("it is given by who has no part in the claim, and never to oneself", async () => {
  const { sql, room, reporter, reviewer, editor, article, seen } = await lonelyDesk();
  const attacher = await room.join("editor");
  await testEvidence(attacher, article, seen);
  for (const granter of [reporter, reviewer, attacher, await room.join("auditor")]) {
    expect((await give(sql, granter, editor, seen)).outcome).toBe(FORBIDDEN);
  }
  const other = await room.join("editor");
  expect((await give(sql, other, other, seen)).outcome).toBe("23514");
  expect((await give(sql, editor, editor, seen)).outcome).toBe(FORBIDDEN);
});

test("it is for one claim and one editor, where four-eyes bars them, and used once", async () => {
  const { sql, room, editor, article, seen } = await lonelyDesk();
  const other = await proposedClaim(editor, article);
  const both = await room.join("reviewer", "editor");
  const theirs = await proposedClaim(both, article);
  const { id } = await give(sql, room.admin, editor, seen);
  expect(await decideBy(sql, editor, other, id)).toBe(FORBIDDEN);
  expect(await decideBy(sql, both, theirs, id)).toBe(FORBIDDEN);
  const needless = await give(sql, room.admin, editor, theirs);
  expect(await decideBy(sql, editor, theirs, needless.id)).toBe(FORBIDDEN);
  expect(await decideBy(sql, editor, seen, id)).toBe("accepted");
  expect(await decideBy(sql, editor, seen, id)).toBe("23505");
});

test("it ends, by the row's clock and the database's, and is revoked once", async () => {
  const { sql, room, editor, seen } = await lonelyDesk();
  const past = await give(sql, room.admin, editor, seen, ["-2 hours", "-1 hour"]);
  expect(past.outcome).toBe("accepted");
  expect(await decideBy(sql, editor, seen, past.id)).toBe(FORBIDDEN);
  const backdated = "now() - interval '90 minutes'";
  expect(await decideBy(sql, editor, seen, past.id, backdated)).toBe(FORBIDDEN);
  const long = await give(sql, room.admin, editor, seen, ["0 hours", "73 hours"]);
  expect(long.outcome).toBe("23514");
  const { id } = await give(sql, room.admin, editor, seen);
  const revoke = () =>
    sqlState(
      sql.query("UPDATE break_glass SET revoked_at = now(), revoked_by_id = $1 WHERE id = $2", [
        room.admin.memberId,
        id,
      ]),
    );
  expect(await revoke()).toBe("accepted");
  expect(await revoke()).toBe(CONFLICT);
  expect(await decideBy(sql, editor, seen, id)).toBe(FORBIDDEN);
});

test.each([
  "UPDATE break_glass SET expires_at = now()",
  "UPDATE break_glass SET decider_id = granted_by_id",
  "DELETE FROM break_glass",
  "TRUNCATE break_glass",
])("the application may not: %s", async (statement) => {
  const { sql } = await deskBySql();
  expect(await sqlState(sql.query(statement))).toBe(NO_PRIVILEGE);
});
