import { beforeAll, describe, expect, test } from "vitest";
import { listClaims } from "#lib/domain/claims/queries.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { reportFormats } from "#lib/domain/exports/schema.ts";
import { presentChain } from "#lib/domain/history/present.ts";
import { readChainPage } from "#lib/domain/history/queries.ts";
import { presentNotifications } from "#lib/domain/notifications/present.ts";
import { listNotifications } from "#lib/domain/notifications/queries.ts";
import { search } from "#lib/domain/search/queries.ts";
import { readQuery } from "#lib/domain/search/read-query.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { listSources, listSourceTexts, readSourceFile } from "#lib/domain/sources/queries.ts";
import { approvedClaim, proposedClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readChanges } from "#lib/platform/live/read-changes.ts";
import { exportReport } from "./export-report.ts";
import { readReportOrder } from "./order-report.ts";
import { performReport } from "./perform-report.ts";
import { sendOrOrder, sendReport } from "./send-report.ts";
import { verifyReport } from "./verify.ts";

/** A source that only its reporter and a reviewer see: what everybody else finds of it, wherever they look. */

const secret = "Quillfeather";

async function guardedDesk() {
  const desk = await testDesk();
  const { reporter, reviewer, editor, article } = desk;
  const { articleId } = article;
  const visibleTo = [reviewer.memberId];
  const bytes = new TextEncoder().encode(`${secret} was there.`);
  const file = { name: `${secret}.txt`, mediaType: "text/plain", bytes };
  const about = { kind: "file", articleId, title: `Notes of ${secret}`, note: secret, file };
  const { sourceId } = await addSource.run(reporter, { ...about, visibleTo });
  const approved = await approvedClaim(reviewer, editor, article);
  const passage = { locator: `${secret}, p. 2`, quote: `${secret} counted four` };
  const input = { claimId: approved.claimId, sourceId, stance: "supports", ...passage };
  const { evidenceId } = await attachEvidence.run(reviewer, input);
  const auditor = await desk.room.join("auditor");
  const second = await desk.room.join("editor");
  return { ...desk, auditor, second, sourceId, evidenceId, claimId: approved.claimId };
}

let desk: Awaited<ReturnType<typeof guardedDesk>>;
beforeAll(async () => {
  desk = await guardedDesk();
});

/** Everybody in the newsroom who is not named for the source; and nobody at all. */
function others(): Pick<Actor, "newsroomId" | "personId">[] {
  const { room, editor, auditor, second } = desk;
  return [room.admin, editor, auditor, second, { newsroomId: room.newsroomId, personId: "" }];
}

test("by SQL as the application, they find no row that says it", async () => {
  for (const who of others()) {
    const sql = await applicationConnection(who);
    const { rows } = await sql.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'newsroom_id'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const { name } of rows) {
      const found = await sql.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE $1`, [
        `%${secret}%`,
      ]);
      expect(found.rowCount, name).toBe(0);
    }
    const file = await sql.query("SELECT 1 FROM source_file");
    expect(file.rowCount).toBe(0);
    await sql.end();
  }
  const sql = await applicationConnection(desk.reviewer);
  for (const table of ["source", "source_file", "evidence"]) {
    expect((await sql.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(1);
  }
  await sql.end();
});

test("by SQL they neither change it, nor attach it, nor name themselves for it", async () => {
  const { editor, sourceId, claimId } = desk;
  const sql = await applicationConnection(editor);
  const named = [editor.memberId, sourceId];
  const update = await sql.query(
    "UPDATE source SET visible_to = visible_to || $1::uuid WHERE id = $2",
    named,
  );
  expect(update.rowCount).toBe(0);
  const insert = sql.query(
    `INSERT INTO evidence (newsroom_id, id, claim_id, source_id, locator, quote, stance, attached_by_id, created_at)
     VALUES ($1, gen_random_uuid(), $2, $3, '', '', 'context', $4, now())`,
    [editor.newsroomId, claimId, sourceId, editor.memberId],
  );
  await expect(insert).rejects.toMatchObject({ code: "42501" });
  await sql.end();
});

test("pages, search, history and files say nothing of it", async () => {
  const { editor, auditor, room, article, sourceId, evidenceId } = desk;
  const owner = await ownerConnection();
  const { rows } = await owner.query("SELECT file_id FROM source WHERE id = $1", [sourceId]);
  await owner.end();
  for (const who of [room.admin, editor, auditor]) {
    const read = await withNewsroom(who, async (db) => ({
      claims: await listClaims(db, article.articleId, article.revisionId),
      sources: await listSources(db, article.articleId),
      texts: await listSourceTexts(db, article.articleId),
      found: (await search(db, readQuery(secret), 1)).entries,
      told: presentNotifications(await listNotifications(db, who.memberId), "en"),
      history: presentChain(await readChainPage(db, article.articleId), "en"),
    }));
    const said = JSON.stringify(read);
    expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(said).not.toContain(sourceId);
    expect(said).not.toContain(evidenceId);
    expect(read.sources).toEqual([]);
    const hidden = "Something that only those named for it see.";
    expect(read.history.lines.filter(({ sentence }) => sentence === hidden)).toHaveLength(2);
    expect(read.history.fault).toBeUndefined();
    await expect(
      withNewsroom(who, (db) => readSourceFile(db, rows[0].file_id)),
    ).rejects.toMatchObject({ code: "not_found" });
    const about = await withNewsroom(who, (db) =>
      readChainPage(db, article.articleId, { of: desk.claimId }),
    );
    const lines = presentChain(about, "en", desk.claimId).lines;
    expect(lines.map(({ sentence }) => sentence)).not.toContain(hidden);
  }
});

test("live messages say that something happened, and not what, where, or by whom", async () => {
  const { editor, article, reviewer } = desk;
  const at = { newsroomId: editor.newsroomId, articleId: article.articleId };
  const changes = await readChanges(at, 0, 100);
  const hidden = changes.filter(({ type }) => type === "withheld");
  expect(hidden).toHaveLength(2);
  for (const change of hidden) {
    expect(Object.keys(change).sort()).toEqual(["actor", "seq", "type"]);
    expect(JSON.stringify(change)).not.toContain(reviewer.name);
  }
});

test("a report says the same whoever exports it: that something is withheld; and verifies", async () => {
  const { editor, auditor, article, sourceId } = desk;
  const wanted = { articleId: article.articleId, atSeq: 6 };
  const json = await exportReport(auditor, { ...wanted, format: "json" });
  const text = new TextDecoder().decode(json.bytes);
  expect(text).not.toContain(secret);
  expect(verifyReport(json.bytes)).toMatchObject({ ok: true });
  const said = JSON.parse(text);
  expect(said).toMatchObject({ sources: [], withheld: expect.stringContaining("left out") });
  expect(said.claims.flatMap(({ evidence }: { evidence: object[] }) => evidence)).toEqual([]);
  const { chain: _, ...told } = said;
  expect(JSON.stringify(told)).not.toContain(sourceId);
  const csv = await exportReport(editor, { ...wanted, format: "csv" });
  expect(new TextDecoder().decode(csv.bytes)).not.toContain(secret);
  await setVisibility.run(desk.reporter, {
    sourceId,
    visibleTo: [desk.reviewer.memberId, editor.memberId],
  });
  const again = await exportReport(editor, { ...wanted, format: "json" });
  expect(Buffer.from(again.bytes).equals(Buffer.from(json.bytes))).toBe(true);
  await setVisibility.run(desk.reporter, { sourceId, visibleTo: [desk.reviewer.memberId] });
});

describe("of a moment at which it was still everybody's there is no report any more", () => {
  /** What was everybody's up to `atSeq`, and is not since. */
  async function closedDesk() {
    const { reviewer, editor, article } = await testDesk();
    const { articleId } = article;
    const claim = await proposedClaim(reviewer, article);
    const { sourceId } = await testEvidence(reviewer, article, claim);
    const { atSeq } = await exportReport(editor, { articleId, format: "json" });
    await setVisibility.run(reviewer, { sourceId, visibleTo: [reviewer.memberId] });
    return { editor, articleId, atSeq };
  }

  test.each(reportFormats)("as %s", async (format) => {
    const { editor, articleId, atSeq } = await closedDesk();
    const of = (at: number) => ({ articleId, atSeq: at, format });
    await expectRefused("conflict", () => exportReport(editor, of(atSeq)));
    await expectRefused("conflict", () => sendReport(editor, of(atSeq)));
    const { bytes } = await exportReport(editor, of(atSeq + 1));
    const { body } = await sendReport(editor, of(atSeq + 1));
    const sent = new Uint8Array(await new Response(body).arrayBuffer());
    expect(Buffer.compare(sent, bytes)).toBe(0);
    if (format === "json") expect(verifyReport(bytes)).toMatchObject({ ok: true });
  });

  test.each(["jsonl", "csv"] as const)("as %s that a job makes, which says so", async (format) => {
    const { editor, articleId, atSeq } = await closedDesk();
    const made = await sendOrOrder(editor, { articleId, atSeq, format }, { noWaiting: true });
    if (!("order" in made)) throw new Error("This was not ordered.");
    const { id, newsroomId } = made.order;
    await performReport({ newsroomId, reportId: id });
    const order = await withNewsroom(editor, (db) => readReportOrder(db, editor, id));
    expect(order).toMatchObject({ state: "failed", file: null });
    expect(order.problem).toContain("is seen since by those named for it alone");
  });
});

test.each(reportFormats)(
  "%s tells nothing of it, and says that something is left out",
  async (format) => {
    const { auditor, article, sourceId, evidenceId } = desk;
    const { bytes } = await exportReport(auditor, {
      ...{ articleId: article.articleId, atSeq: 6, format },
    });
    const all = new TextDecoder().decode(bytes);
    expect(all).not.toContain(secret);
    expect(all).not.toContain("Withheld: only those");
    if (!["pdf", "docx", "ninjs", "claim-review", "csv-annotations"].includes(format)) {
      expect(all).toContain("Something is left out of this document");
    }
    // The log holds ids alone, which its hashes are made of: where it is whole in a file, they are in it.
    if (["html", "json", "jsonl", "pdf"].includes(format)) return;
    for (const id of [sourceId, evidenceId]) expect(all).not.toContain(id);
    if (format === "csv-events") {
      expect(all).toContain("Something that only those named for it see.");
      expect(all).not.toMatch(/source\.added|evidence\.attached|\(erased\)/);
    }
  },
);
