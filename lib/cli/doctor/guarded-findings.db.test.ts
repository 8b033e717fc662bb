import { expect, test } from "vitest";
import { databaseLogs } from "#lib/cli/audit/database-logs.ts";
import { verifyAudit } from "#lib/cli/audit/verify-audit.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { eraseSource } from "#lib/domain/erasures/commands/erase-source.ts";
import { readFacts } from "#lib/domain/facts/queries.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { performChecks } from "#lib/domain/findings/jobs.ts";
import { listFindings, readOpenContradictions } from "#lib/domain/findings/queries.ts";
import { presentChain } from "#lib/domain/history/present.ts";
import { readChainPage } from "#lib/domain/history/queries.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { importInput } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readChanges } from "#lib/platform/live/read-changes.ts";
import { examine } from "./examine.ts";

/** What the checks found in a source that is restricted afterwards: who is shown it still. */

const content =
  "The minister spoke on Friday. “We will send nine hundred boxes of grain to the northern harbour tomorrow morning before the ships leave,” said John Smith.\n\nTwo ports, Basra and Aden, have agreed.";
const note =
  "SMITH: We will send four hundred boxes of grain to the northern harbour tomorrow morning before the Quillfeather ships leave.";
const secrets = ["Quillfeather", "four hundred"];

async function comparedDesk() {
  const desk = await testDesk();
  const { reporter, reviewer, room } = desk;
  const { articleId } = await importArticle.run(reporter, { ...importInput, content });
  const about = { kind: "note", articleId, title: "Notes of the talk", note };
  const { sourceId } = await addSource.run(reporter, about);
  await testChecks(reviewer, { articleId });
  const visibleTo = [reviewer.memberId];
  const restrict = () => setVisibility.run(reporter, { sourceId, visibleTo });
  const auditor = await room.join("auditor");
  const rules = (who: Actor) =>
    withNewsroom(who, async (db) => {
      const found = await listFindings(db, await currentRevision(db, articleId));
      return found.map(({ rule }) => rule);
    });
  return { ...desk, articleId, sourceId, auditor, restrict, rules };
}
type Desk = Awaited<ReturnType<typeof comparedDesk>>;

/** The tables in which a reader finds a word of the source, by SQL as the application. */
async function tablesTelling(who: Pick<Actor, "newsroomId" | "personId">): Promise<string[]> {
  const sql = await applicationConnection(who);
  const { rows } = await sql.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'newsroom_id'",
  );
  const telling: string[] = [];
  for (const { name } of rows) {
    const found = await sql.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE ANY ($1)`, [
      secrets.map((secret) => `%${secret}%`),
    ]);
    if (found.rowCount) telling.push(name);
  }
  await sql.end();
  return telling.sort();
}

const sentences = (who: Actor, { articleId }: Desk) =>
  withNewsroom(who, async (db) =>
    presentChain(await readChainPage(db, articleId), "en").lines.map(({ sentence }) => sentence),
  );

test("a finding rests on the source that it quotes, and its run tells of it in an event of its own", async () => {
  const desk = await comparedDesk();
  const { articleId, sourceId, auditor } = desk;
  const rows = await withNewsroom(auditor, (db) => db.finding.findMany({ where: { articleId } }));
  expect(rows.map(({ rule, sourceIds }) => [rule, sourceIds]).sort()).toEqual([
    ["list-count", []],
    ["quote-fidelity", [sourceId]],
    ["relative-date", []],
  ]);
  expect(await sentences(auditor, desk)).toEqual(
    expect.arrayContaining([
      "The check engine ran the checks: 2 findings.",
      "The check engine compared the text with source 1: 1 finding.",
    ]),
  );
});

test("restricting the source withholds them from everybody else at once", async () => {
  const desk = await comparedDesk();
  const { room, auditor, editor, reviewer, restrict, rules, articleId } = desk;
  const quote = (who: Actor) =>
    withNewsroom(who, async (db) => {
      const { id } = await currentRevision(db, articleId);
      return (await readFacts(db, id))?.find(({ kind }) => kind === "quote");
    });
  expect((await quote(auditor))?.by).toEqual(["quote-fidelity"]);
  await restrict();
  const nobody = { newsroomId: room.newsroomId, personId: "" };
  for (const who of [room.admin, editor, auditor, nobody])
    expect(await tablesTelling(who)).toEqual([]);
  expect(await tablesTelling(reviewer)).toEqual(["event_detail", "finding", "source"]);
  expect(await rules(auditor)).toEqual(["relative-date", "list-count"]);
  expect(await rules(reviewer)).toContain("quote-fidelity");
  expect(await quote(auditor)).toMatchObject({ by: [], reason: "no source attached" });
  expect((await quote(reviewer))?.by).toEqual(["quote-fidelity"]);
  const told = await sentences(auditor, desk);
  expect(told.join()).not.toContain("source 1");
  expect(told).toContain("Something that only those named for it see.");
  const changes = await readChanges({ newsroomId: room.newsroomId, articleId }, 0, 100);
  expect(JSON.stringify(changes)).not.toContain("checks.compared");
});

test("its contradiction holds the article still: others are told no more than that, and no run or edit takes it back", async () => {
  const desk = await comparedDesk();
  const { editor, reviewer, reporter, restrict, rules, articleId } = desk;
  const open = (who: Actor) => withNewsroom(who, (db) => readOpenContradictions(db, articleId));
  expect(await open(editor)).toEqual({ open: 1, heldUnseen: false });
  await restrict();
  expect(await open(editor)).toEqual({ open: 0, heldUnseen: true });
  expect(await open(reviewer)).toEqual({ open: 1, heldUnseen: false });
  await testChecks(reviewer, { articleId });
  expect(await open(editor)).toEqual({ open: 0, heldUnseen: true });
  const edit = async (...words: [string, string]) => {
    const { id, text } = await withNewsroom(reporter, (db) => currentRevision(db, articleId));
    await revisedArticle(reporter, { articleId, revisionId: id, text }, words);
    const { id: runId } = await withNewsroom(reviewer, (db) =>
      db.checkRun.findFirstOrThrow({ where: { articleId }, orderBy: { number: "desc" } }),
    );
    const job = { newsroomId: reviewer.newsroomId, runId };
    await performChecks(job, (input) => checkText(input));
  };
  await edit("on Friday", "on Thursday");
  expect(await open(editor)).toEqual({ open: 0, heldUnseen: true });
  expect(await rules(reviewer)).toContain("quote-fidelity");
  const sha256 = "0".repeat(64);
  const clearance = await withNewsroom(editor, (db) => readClearance(db, { articleId, sha256 }));
  expect(JSON.stringify(clearance)).toContain("Something that you do not see is not settled");
  await edit("nine hundred", "four hundred");
  expect(await open(editor)).toEqual({ open: 0, heldUnseen: false });
});

test("whoever sees it settles it for all; what they say of it is withheld with it", async () => {
  const desk = await comparedDesk();
  const { editor, reviewer, auditor, restrict, articleId } = desk;
  await restrict();
  const finding = await withNewsroom(reviewer, (db) =>
    db.finding.findFirstOrThrow({ where: { rule: "quote-fidelity" } }),
  );
  const reason = "Quillfeather misspoke.";
  await dismissFindings.run(reviewer, { findingIds: [finding.id], reason });
  expect(await withNewsroom(editor, (db) => readOpenContradictions(db, articleId))).toEqual({
    ...{ open: 0, heldUnseen: false },
  });
  expect((await sentences(auditor, desk)).join()).not.toContain("misspoke");
  expect((await sentences(reviewer, desk)).join()).toContain("misspoke");
});

test("with the source, what was read in it is erased; every chain verifies and the doctor is content", async () => {
  const desk = await comparedDesk();
  const { room, restrict, articleId, sourceId, reviewer } = desk;
  await restrict();
  const asked = { sourceId, because: "protection", reason: "They asked." };
  await eraseSource.run(room.admin, asked);
  expect(await tablesTelling(reviewer)).toEqual([]);
  const owner = await ownerConnection();
  const { rows } = await owner.query<{ report: string }>(
    "SELECT report FROM finding WHERE article_id = $1 AND rule = 'quote-fidelity'",
    [articleId],
  );
  expect(rows.map(({ report }) => JSON.parse(report).message)).toEqual(["(erased)"]);
  await owner.query("BEGIN");
  const verdict = await verifyAudit(await databaseLogs(owner), {});
  const complaints = await examine(owner);
  await owner.query("ROLLBACK");
  await owner.end();
  expect(verdict.faults.filter(({ log }) => log.includes(articleId))).toEqual([]);
  expect(complaints.filter(({ newsroom }) => newsroom === room.admin.newsroomSlug)).toEqual([]);
});
