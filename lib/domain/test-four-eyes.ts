import type { Client } from "pg";
import { onTestFinished } from "vitest";
import { newId } from "#lib/core/ids.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { testDesk } from "./test-desk.ts";

/** What triggers refuse with: who may not, what may not be now; and what no privilege allows. */
export const [FORBIDDEN, CONFLICT, NO_PRIVILEGE] = ["ST403", "ST409", "42501"];

export type Seen = { claimId: string; verdictId: string };

/** A desk with one connection as the application's own role, on which a test writes by plain SQL. */
export async function deskBySql() {
  const desk = await testDesk();
  return { ...desk, sql: await sqlOf(desk.editor) };
}

/** One more connection of this actor's newsroom. */
export async function sqlOf(actor: Actor): Promise<Client> {
  const sql = await applicationConnection(actor);
  onTestFinished(() => sql.end());
  return sql;
}

export function insertDecision(
  sql: Client,
  decider: Actor,
  seen: Seen,
  kind = "approve",
): Promise<string> {
  return sqlState(
    sql.query(
      `INSERT INTO decision (newsroom_id, id, claim_id, verdict_id, kind, reason, salt, digest,
         decided_by_id, created_at) VALUES ($1, $2, $3, $4, $5, 'because', $6, $7, $8, now())`,
      [
        decider.newsroomId,
        newId(),
        seen.claimId,
        seen.verdictId,
        kind,
        "0".repeat(32),
        "0".repeat(64),
        decider.memberId,
      ],
    ),
  );
}

export function insertVerdict(
  sql: Client,
  proposer: Actor,
  claimId: string,
  number = 1,
): Promise<string> {
  return sqlState(
    sql.query(
      `INSERT INTO verdict (newsroom_id, id, claim_id, number, rating, label, rationale,
         disposition, proposed_by_id, created_at)
       VALUES ($1, $2, $3, $4, 'verified', 'Verified', 'because', 'stands', $5, now())`,
      [proposer.newsroomId, newId(), claimId, number, proposer.memberId],
    ),
  );
}

export function insertEvidence(
  sql: Client,
  attacher: Actor,
  claimId: string,
  sourceId: string,
): Promise<string> {
  return sqlState(
    sql.query(
      `INSERT INTO evidence (newsroom_id, id, claim_id, source_id, locator, quote, stance,
         attached_by_id, created_at) VALUES ($1, $2, $3, $4, '', '', 'context', $5, now())`,
      [attacher.newsroomId, newId(), claimId, sourceId, attacher.memberId],
    ),
  );
}

export function insertAuthor(sql: Client, author: Actor, articleId: string): Promise<string> {
  return sqlState(
    sql.query("INSERT INTO article_author VALUES ($1, $2, $3, 'revision')", [
      author.newsroomId,
      articleId,
      author.memberId,
    ]),
  );
}

export function setState(sql: Client, claimId: string, state: string): Promise<string> {
  return sqlState(sql.query("UPDATE claim SET state = $1 WHERE id = $2", [state, claimId]));
}
