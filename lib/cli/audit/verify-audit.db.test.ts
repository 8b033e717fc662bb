import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { approvedClaim, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import {
  GENESIS_HASH,
  type Link,
  nextLink,
  saltedDigest,
} from "#lib/engines/hash-chain/hash-chain.ts";
import { keepFile } from "#lib/platform/checkpoints/checkpoint-file.ts";
import { makeCheckpoint } from "#lib/platform/checkpoints/make-checkpoint.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { databaseCheckpoints, fileCheckpoints } from "./checkpoint-lines.ts";
import { databaseLogs } from "./database-logs.ts";
import { verifyAudit } from "./verify-audit.ts";

/**
 * Whoever owns the database does to one log what they like, by SQL and past every trigger; each of it is
 * found. All of it is rolled back.
 */

const key = generateKeyPairSync("ed25519").privateKey;
const owner = await ownerConnection();
const folder = mkdtempSync(join(tmpdir(), "stet-audit-"));
const file = join(folder, "checkpoints.jsonl");
vi.stubEnv("CHECKPOINT_FILE", file);
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await owner.end();
});

let chain = "";
let length = 0;
beforeAll(async () => {
  const { reviewer, editor, article } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  await makeCheckpoint(key);
  for (let count = 0; count < 4; count += 1) await testAnnotation(reviewer, article);
  await makeCheckpoint(key);
  await testAnnotation(reviewer, article);
  await keepFile(file);
  const { rows } = await owner.query("SELECT id, head_seq FROM chain WHERE article_id = $1", [
    article.articleId,
  ]);
  chain = rows[0].id;
  length = rows[0].head_seq;
}, 60_000);

const ofLog = () => `chain_id = '${chain}'`;

/** What is found of the log after these statements: against the file of checkpoints, or without any. */
async function foundAfter(sql: string, { without = false, byDatabase = false } = {}) {
  await owner.query("BEGIN; SET LOCAL session_replication_role = replica");
  try {
    await owner.query(sql);
    const checkpoints = byDatabase ? databaseCheckpoints(owner) : fileCheckpoints(file);
    const wanted = without
      ? {}
      : { checkpoints, others: byDatabase ? undefined : databaseCheckpoints(owner) };
    const verdict = await verifyAudit(await databaseLogs(owner), wanted);
    const [fault] = verdict.faults.filter((one) => one.chain === chain);
    const found = fault && `${fault.kind} ${fault.seq}`;
    return { found, how: fault?.how, problem: verdict.checkpointProblem };
  } finally {
    await owner.query("ROLLBACK");
  }
}

/** Statements that write the log anew from event `from` on, every hash right, head included. */
async function anew(from: number): Promise<string> {
  const { rows } = await owner.query<{ body: string; hash: string }>(
    `SELECT body, hash FROM audit_event WHERE ${ofLog()} ORDER BY seq`,
  );
  let head = { seq: from - 1, hash: rows[from - 2]?.hash ?? GENESIS_HASH };
  const links = rows.slice(from - 1).map(({ body }, index): Link => {
    const link = nextLink(head, index === 0 ? body.replace(/"at":"20/, '"at":"19') : body);
    head = link;
    return link;
  });
  const updates = links.map(
    ({ seq, body, prevHash, hash }) =>
      `UPDATE audit_event SET body = '${body}', prev_hash = '${prevHash}', hash = '${hash}'
       WHERE ${ofLog()} AND seq = ${seq}`,
  );
  return [...updates, `UPDATE chain SET head_hash = '${head.hash}' WHERE id = '${chain}'`].join(
    ";",
  );
}

const shift = (from: number, by: number) =>
  `UPDATE audit_event SET seq = seq + 1000 WHERE ${ofLog()} AND seq >= ${from};
   UPDATE audit_event SET seq = seq - 1000 + ${by} WHERE ${ofLog()} AND seq >= 1000`;

test("what nobody touched holds, with and without checkpoints", async () => {
  expect(await foundAfter("SELECT 1")).toEqual({});
  expect(await foundAfter("SELECT 1", { without: true })).toEqual({});
  expect(await foundAfter("SELECT 1", { byDatabase: true })).toEqual({});
});

test("edited: its body, with its hash or without, or what lies beside it", async () => {
  const body = `body = replace(body, '"v":1', '"v":2')`;
  const edit = (change: string) =>
    foundAfter(`UPDATE audit_event SET ${change} WHERE ${ofLog()} AND seq = 3`);
  expect((await edit(body)).found).toBe("edited 3");
  const changed = `decode(prev_hash, 'hex') || sha256(convert_to(replace(body, '"v":1', '"v":2'), 'UTF8'))`;
  const withHash = `${body}, hash = encode(sha256(${changed}), 'hex')`;
  expect((await edit(withHash)).found).toBe("edited 3");
  const texts = `UPDATE event_detail SET detail = replace(detail, 'a', 'b') WHERE ${ofLog()} AND seq = 2`;
  expect((await foundAfter(texts)).found).toBe("edited 2");
});

test("edited: other words that an event says were left by an erasure", async () => {
  const { rows } = await owner.query<{ body: string; detail: string }>(
    `SELECT e.body, d.detail FROM audit_event e JOIN event_detail d USING (newsroom_id, chain_id, seq)
     WHERE ${ofLog()} AND seq IN (2, ${length}) ORDER BY seq`,
  );
  const [second, last] = rows;
  const { rows: heads } = await owner.query("SELECT head_hash FROM chain WHERE id = $1", [chain]);
  const erased = (detail: string) => {
    const events = [{ seq: 2, detail: saltedDigest("0".repeat(32), detail) }];
    const body = { ...JSON.parse(last?.body ?? ""), type: "texts.erased", data: { events } };
    const head = { seq: length, hash: heads[0].head_hash };
    const link = nextLink(head, canonicalJson({ ...body, seq: length + 1 }));
    return `UPDATE event_detail SET salt = '${"0".repeat(32)}', detail = '${detail}' WHERE ${ofLog()} AND seq = 2;
      INSERT INTO audit_event SELECT newsroom_id, chain_id, ${link.seq}, '${link.body}', '${link.prevHash}', '${link.hash}'
        FROM audit_event WHERE ${ofLog()} AND seq = 1;
      INSERT INTO event_detail (newsroom_id, chain_id, seq, salt, detail) SELECT newsroom_id, chain_id, ${link.seq}, salt, detail
        FROM event_detail WHERE ${ofLog()} AND seq = ${length};
      UPDATE chain SET head_seq = ${link.seq}, head_hash = '${link.hash}' WHERE id = '${chain}'`;
  };
  const was = second?.detail ?? "";
  const others = await foundAfter(
    erased(was.replace(/"actor":{"name":"[^"]*"/, '"actor":{"name":"Else"')),
  );
  expect(others).toMatchObject({ found: "edited 2", how: expect.stringContaining("not erased") });
  const left = erased(was.replace(/"actor":{"name":"[^"]*"/, '"actor":{"name":"(erased)"'));
  expect((await foundAfter(left)).found).toBeUndefined();
});

test("removed: one in the middle, the first, with what follows moved up or not, or what lies beside it", async () => {
  const remove = (seq: number) => `DELETE FROM audit_event WHERE ${ofLog()} AND seq = ${seq}`;
  expect((await foundAfter(remove(3))).found).toBe("removed 3");
  expect((await foundAfter(remove(1))).found).toBe("removed 1");
  const head = `UPDATE chain SET head_seq = head_seq - 1 WHERE id = '${chain}'`;
  expect((await foundAfter(`${remove(3)}; ${shift(4, -1)}; ${head}`)).found).toBe("removed 3");
  const texts = `DELETE FROM event_detail WHERE ${ofLog()} AND seq = 2`;
  expect((await foundAfter(texts)).found).toBe("removed 2");
});

test("reordered: two that changed places", async () => {
  const swap = `UPDATE audit_event SET seq = -1 WHERE ${ofLog()} AND seq = 2;
    UPDATE audit_event SET seq = 2 WHERE ${ofLog()} AND seq = 5;
    UPDATE audit_event SET seq = 5 WHERE ${ofLog()} AND seq = -1`;
  expect((await foundAfter(swap)).found).toBe("reordered 2");
});

test("inserted: one more in the middle, or after the head", async () => {
  const copy = (seq: number, from: number) =>
    `INSERT INTO audit_event SELECT newsroom_id, chain_id, ${seq}, body, prev_hash, hash
     FROM audit_event WHERE ${ofLog()} AND seq = ${from}`;
  const head = `UPDATE chain SET head_seq = head_seq + 1 WHERE id = '${chain}'`;
  const middle = `${shift(4, 1)}; ${copy(4, 2)}; ${head}`;
  expect((await foundAfter(middle)).found).toBe("inserted 4");
  const after = `${copy(length + 1, 2)}`;
  expect((await foundAfter(after)).found).toBe(`inserted ${length + 1}`);
});

test("cut off: by the head that is still there, and by checkpoints where that was set back", async () => {
  const cut = (from: number) => `DELETE FROM audit_event WHERE ${ofLog()} AND seq >= ${from}`;
  expect((await foundAfter(cut(4), { without: true })).found).toBe("cut_off 4");
  const head = `UPDATE chain SET head_seq = 3, head_hash = (SELECT hash FROM audit_event
    WHERE ${ofLog()} AND seq = 3) WHERE id = '${chain}'`;
  expect((await foundAfter(`${cut(4)}; ${head}`, { without: true })).found).toBeUndefined();
  expect(await foundAfter(`${cut(4)}; ${head}`)).toMatchObject({
    found: "cut_off 4",
    how: expect.stringMatching(
      /^and what follows is missing: checkpoint \d+ was signed over event/,
    ),
  });
});

test("cut off: a log that is gone as a whole", async () => {
  const gone = `DELETE FROM audit_event WHERE ${ofLog()}; DELETE FROM chain WHERE id = '${chain}'`;
  expect((await foundAfter(gone, { without: true })).found).toBeUndefined();
  expect((await foundAfter(gone)).found).toBe("cut_off 1");
});

test("written anew as a whole: by checkpoints, at the first that tells of it", async () => {
  const second = await anew(2);
  expect((await foundAfter(second, { without: true })).found).toBeUndefined();
  const { found, how } = await foundAfter(second);
  expect(found).toBe(`edited ${length - 5}`);
  expect(how).toContain("it, or one before it, was written anew");
  const late = await foundAfter(await anew(length - 2));
  expect(late.found).toBe(`edited ${length - 1}`);
  expect(late.how).toContain(`after event ${length - 5}`);
});

test("and whoever writes the database's own checkpoints anew is found by the file", async () => {
  const without = "DELETE FROM checkpoint_head; DELETE FROM checkpoint";
  expect((await foundAfter(without)).problem).toMatch(/^the database has no checkpoint \d+$/);
  const last = "number = (SELECT max(number) FROM checkpoint)";
  const other = `UPDATE checkpoint SET record = replace(record, '"v":1', '"v":2') WHERE ${last}`;
  expect((await foundAfter(other)).problem).toMatch(
    /^the database’s checkpoint \d+ is no checkpoint$/,
  );
  const heads = `UPDATE checkpoint_head SET hash = '${GENESIS_HASH}' WHERE ${last}`;
  expect((await foundAfter(heads, { byDatabase: true })).problem).toMatch(
    /^the heads of checkpoint \d+ are not those that it was signed over$/,
  );
  expect((await foundAfter(heads)).problem).toBeUndefined();
});
