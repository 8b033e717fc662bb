import type { Client } from "pg";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";

import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import {
  approvedClaim,
  proposedClaim,
  testAnnotation,
  testClaim,
  testSource,
} from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testFullNewsroom } from "#lib/domain/test-full-newsroom.ts";
import { recording } from "#lib/domain/test-record.ts";
import { GENESIS_HASH, type Link, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";

const [REFUSED, NO_PRIVILEGE, NOT_UNIQUE] = ["ST409", "42501", "23505"];

const writtenOnce = [
  "audit_event",
  "revision",
  "article_author",
  "verdict",
  "decision",
  "source_file",
];
const changes = [
  (table: string) => `UPDATE ${table} SET newsroom_id = newsroom_id`,
  (table: string) => `DELETE FROM ${table}`,
  (table: string) => `TRUNCATE ${table} CASCADE`,
];
const statements = writtenOnce.flatMap((table) => changes.map((change) => change(table)));

/** A newsroom in which something has happened, and one connection as the application. */
async function deskBySql() {
  const { reviewer, editor, article } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  const sql = await applicationConnection(editor);
  onTestFinished(() => sql.end());
  const { rows } = await sql.query<{ id: string; head_seq: number; head_hash: string }>(
    "SELECT id, head_seq, head_hash FROM chain WHERE article_id = $1",
    [article.articleId],
  );
  const chain = rows[0];
  if (!chain) throw new Error("The article has no chain.");
  return { ...editor, ...article, sql, chain };
}

describe("what is written once", () => {
  beforeAll(async () => {
    const { reviewer, editor, article } = await testDesk();
    await approvedClaim(reviewer, editor, article);
    const file = { name: "scan.pdf", bytes: Uint8Array.from([1]) };
    const { articleId } = article;
    await addSource.run(reviewer, { kind: "file", articleId, title: "The scan", file });
  });

  test.each(statements)("cannot be changed by the owner of the tables: %s", async (statement) => {
    const owner = await ownerConnection();
    onTestFinished(() => owner.end());
    expect(await sqlState(owner.query(statement))).toBe(REFUSED);
  });

  test.each([...statements, "DELETE FROM event_detail", "DELETE FROM chain"])(
    "nor by the application: %s",
    async (statement) => {
      const sql = await applicationConnection();
      onTestFinished(() => sql.end());
      expect(await sqlState(sql.query(statement))).toBe(NO_PRIVILEGE);
    },
  );
});

test("what lies beside an event is replaced by nobody but as a newer event says", async () => {
  const { sql, chain } = await deskBySql();
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const change = `UPDATE event_detail SET detail = '{}' WHERE chain_id = '${chain.id}'`;
  // The application has no such privilege, but through the function that erases.
  expect(await sqlState(sql.query(change))).toBe("42501");
  expect(await sqlState(owner.query(change))).toBe(REFUSED);
  for (const statement of ["DELETE FROM event_detail", "TRUNCATE event_detail"])
    expect(await sqlState(owner.query(statement))).toBe(REFUSED);
});

describe("an event, by SQL as the application itself", () => {
  function insert(sql: Client, newsroomId: string, chainId: string, link: Link) {
    const { seq, body, prevHash, hash } = link;
    return sqlState(
      sql.query(
        `INSERT INTO audit_event (newsroom_id, chain_id, seq, body, prev_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newsroomId, chainId, seq, body, prevHash, hash],
      ),
    );
  }

  test("continues its chain, or is refused", async () => {
    const { sql, chain, newsroomId } = await deskBySql();
    const head = { seq: chain.head_seq, hash: chain.head_hash };
    const body = '{"said":"عقد 😀"}';
    const good = nextLink(head, body);
    const wrong: Link[] = [
      nextLink({ ...head, seq: head.seq + 1 }, body),
      nextLink({ ...head, seq: head.seq - 1 }, body),
      nextLink({ ...head, hash: GENESIS_HASH }, body),
      { ...good, hash: GENESIS_HASH },
      { ...good, body: '{"said":"another thing"}' },
    ];
    for (const link of wrong) {
      expect(await insert(sql, newsroomId, chain.id, link)).toBe(REFUSED);
    }
    expect(await insert(sql, newsroomId, chain.id, good)).toBe("accepted");
    expect(await insert(sql, newsroomId, chain.id, good)).toBe(REFUSED);
  });

  test("belongs to a chain that there is", async () => {
    const { sql, newsroomId } = await deskBySql();
    const first = nextLink({ seq: 0, hash: GENESIS_HASH }, "{}");
    expect(await insert(sql, newsroomId, newId(), first)).toBe(REFUSED);
  });
});

describe("a chain's head, by SQL as the application itself", () => {
  test("is moved by its events alone", async () => {
    const { sql, chain } = await deskBySql();
    const move = (change: string) =>
      sqlState(sql.query(`UPDATE chain SET ${change} WHERE id = $1`, [chain.id]));
    expect(await move("head_seq = head_seq - 1")).toBe(REFUSED);
    expect(await move("head_seq = head_seq + 1")).toBe(REFUSED);
    expect(await move(`head_hash = '${GENESIS_HASH}'`)).toBe(REFUSED);
    expect(await move(`head_seq = 0, head_hash = '${GENESIS_HASH}'`)).toBe(REFUSED);
  });

  test("begins at nothing, once for each article and once for the newsroom", async () => {
    const { sql, newsroomId, articleId } = await deskBySql();
    const begin = (article: string | null, seq: number) =>
      sqlState(
        sql.query(
          `INSERT INTO chain (newsroom_id, id, article_id, head_seq, head_hash)
           VALUES ($1, $2, $3, $4, $5)`,
          [newsroomId, newId(), article, seq, GENESIS_HASH],
        ),
      );
    expect(await begin(articleId, 1)).toBe(REFUSED);
    expect(await begin(articleId, 0)).toBe(NOT_UNIQUE);
    expect(await begin(null, 0)).toBe(NOT_UNIQUE);
  });
});

test("commands of every kind at the same moment stand one behind the other in the chain", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  const { claimId, verdictId } = await proposedClaim(reviewer, article);
  const { sourceId } = await testSource(editor, article);
  const evidence = { claimId, sourceId, stance: "context" };
  const work = Array.from({ length: 4 }, () => [
    testAnnotation(reviewer, article),
    testClaim(reviewer, article),
    testSource(reviewer, article),
    attachEvidence.run(reviewer, evidence),
  ]);
  const checks = testChecks(editor, { articleId });
  await Promise.all([approveClaim.run(editor, { claimId, verdictId }), checks, ...work.flat()]);
  // Checked against the whole chain: its numbers, its hashes, its head.
  const { event } = await recording(() => testAnnotation(reviewer, article));
  expect(event.seq).toBe(24);
});

test("no body holds a name or a text, so that these can go and the chain still holds", async () => {
  const { newsroomId } = await testFullNewsroom();
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query<{ body: string; detail: string }>(
    `SELECT body, detail FROM audit_event JOIN event_detail USING (newsroom_id, chain_id, seq)
     WHERE newsroom_id = $1`,
    [newsroomId],
  );
  const bodies = rows.map(({ body }) => body).join("\n");
  const phrases = rows.flatMap(({ detail }) => textsIn(JSON.parse(detail)));
  expect(phrases).toEqual(expect.arrayContaining(["Envoys meet", "Three countries sent envoys."]));
  expect(phrases.filter((phrase) => bodies.includes(phrase))).toEqual([]);
});

/** Every text in a value that is more than one word. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
