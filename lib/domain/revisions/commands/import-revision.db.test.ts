import { expect, test } from "vitest";
import { proposedClaim, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import {
  CONFLICT,
  FORBIDDEN,
  insertDecision,
  insertVerdict,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { importRevision } from "./import-revision.ts";

test("a new version of the file is a new revision, and what hangs on the text goes along", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { annotationId } = await testAnnotation(reviewer, article);
  const { articleId, revisionId, text } = article;
  const content = text.replace("Thursday", "that Thursday").replaceAll("\n", "\n\n");
  const input = { articleId, revisionId, format: "txt", content, note: "From the desk" };
  const { result, event } = await recording(() => importRevision.run(reporter, input));
  expect(event).toMatchObject({
    type: "article.revised",
    data: {
      number: 2,
      origin: "file",
      annotations: [{ annotation: annotationId, outcome: "exact" }],
    },
    detail: { note: "From the desk" },
  });
  const rows = await inScope(reporter, async (db) => ({
    revision: await db.revision.findFirstOrThrow({ where: { id: result.revisionId } }),
    runs: await db.checkRun.findMany(),
  }));
  expect(rows.revision.text).toContain("that Thursday");
  // The checks run again on each revision.
  expect(rows.runs).toMatchObject([{ revisionId: result.revisionId, state: "queued" }]);
});

/** Somebody whose token may import. */
async function makerWithBot({ room }: Awaited<ReturnType<typeof testDesk>>) {
  const maker = await room.join("admin", "editor", "reviewer");
  const wire = { name: "Wire", scopes: ["read", "import"], days: 7 };
  const { token } = await makeToken.run(maker, wire);
  return { maker, bot: await actorByToken(`Bearer ${token}`, maker.newsroomSlug) };
}

test("a token brings a new version in, and whoever made it answers for the words", async () => {
  const desk = await testDesk();
  const { reviewer, article } = desk;
  const { maker, bot } = await makerWithBot(desk);
  const { articleId, revisionId, text } = article;
  const content = text.replace("Thursday", "that Thursday").replaceAll("\n", "\n\n");
  const input = { articleId, revisionId, format: "txt", content };
  const { result, event } = await recording(() => importRevision.run(bot, input));
  const author = { member: bot.memberId, name: bot.name, because: "revision" };
  expect(event).toMatchObject({
    data: { number: 2, origin: "file" },
    detail: { authors: [author] },
  });
  const revised = { ...article, ...result, text: text.replace("Thursday", "that Thursday") };
  const { claimId, verdictId } = await proposedClaim(reviewer, revised);
  const sql = await sqlOf(maker);
  expect(await insertVerdict(sql, maker, claimId, 2)).toBe(FORBIDDEN);
  expect(await insertDecision(sql, maker, { claimId, verdictId })).toBe(FORBIDDEN);
});

test("a token brings no words in while a verdict of its maker stands, and is nobody who corrects", async () => {
  const desk = await testDesk();
  const { maker, bot } = await makerWithBot(desk);
  const { articleId, revisionId, text } = desk.article;
  await proposedClaim(maker, desk.article);
  const content = text.replace("Thursday", "that Thursday").replaceAll("\n", "\n\n");
  const input = { articleId, revisionId, format: "txt", content };
  await expectRefused("forbidden", () => importRevision.run(bot, input));
  const sql = await sqlOf(bot);
  const revise = (origin: string) =>
    sqlState(
      sql.query(
        `INSERT INTO revision (newsroom_id, id, article_id, number, document, text, sha256, origin, note, made_by_id, created_at)
         SELECT newsroom_id, gen_random_uuid(), article_id, 2, document, text, sha256, $2, '', $3, now()
         FROM revision WHERE id = $1`,
        [revisionId, origin, bot.memberId],
      ),
    );
  expect(await revise("corrections")).toBe(FORBIDDEN);
  expect(await revise("restored")).toBe(FORBIDDEN);
  expect(await revise("file")).toBe(CONFLICT);
});

test("what cannot be read, says the same, or is not theirs leaves nothing", async () => {
  const { reporter, reviewer, stranger, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const run = (actor: typeof reporter, content: string) => () =>
    importRevision.run(actor, { articleId, revisionId, format: "txt", content });
  await expectRefused("invalid_input", run(reporter, " "));
  await expectRefused("conflict", run(reporter, text.replaceAll("\n", "\n\n")));
  await expectRefused("forbidden", run(reviewer, "Another text."));
  await expectRefused("not_found", run(stranger, "Another text."));
});
