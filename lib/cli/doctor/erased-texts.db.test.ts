import { expect, onTestFinished, test } from "vitest";
import { databaseLogs } from "#lib/cli/audit/database-logs.ts";
import { verifyAudit } from "#lib/cli/audit/verify-audit.ts";
import { eraseOutsiderWhole } from "#lib/domain/erasures/commands/erase-outsider.ts";
import { erasePersonWhole } from "#lib/domain/erasures/commands/erase-person.ts";
import { ownWords } from "#lib/domain/erasures/redact.ts";
import { answerRequest } from "#lib/domain/experts/commands/answer-request.ts";
import { askExpert } from "#lib/domain/experts/commands/ask-expert.ts";
import { expertByLink } from "#lib/domain/experts/queries.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { openCorrection } from "#lib/domain/publication/commands/open-correction.ts";
import { proposedClaim, rangeOf } from "#lib/domain/test-article.ts";
import { publishedDesk } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { givenUpDelivery, madeWebhook } from "#lib/domain/test-webhook.ts";
import { changeWebhook } from "#lib/domain/webhooks/commands/change-webhook.ts";
import { removeWebhook } from "#lib/domain/webhooks/commands/remove-webhook.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { examine } from "./examine.ts";

/** What an erasure leaves in rows is what it leaves in the logs: nothing to complain of. */

const why = { because: "asked", reason: "They wrote to us." };

async function ownerOfAll() {
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  return owner;
}

/** What the doctor complains of in this newsroom, and where its logs do not hold. */
async function complaintsOf({ newsroomId, newsroomSlug }: Actor) {
  const owner = await ownerOfAll();
  await owner.query("BEGIN");
  const { rows } = await owner.query<{ id: string }>(
    "SELECT coalesce(article_id, newsroom_id)::text AS id FROM chain WHERE newsroom_id = $1",
    [newsroomId],
  );
  const { faults } = await verifyAudit(await databaseLogs(owner), {});
  const complaints = await examine(owner);
  await owner.query("ROLLBACK");
  return [
    ...faults.filter(({ log }) => rows.some(({ id }) => log.includes(id))),
    ...complaints.filter(({ newsroom }) => newsroom === newsroomSlug),
  ];
}

/** Calls a member so, and takes them out of the newsroom. */
async function leaves(admin: Actor, who: Actor, name: string) {
  const owner = await ownerOfAll();
  await owner.query("UPDATE person SET name = $1 WHERE id = $2", [name, who.personId]);
  await removeMember.run(admin, { memberId: who.memberId });
  return { ...why, memberId: who.memberId };
}

test("a text that is as long as it may be stops no erasure of a name that is shorter than what is left of it", async () => {
  const { room, reviewer, reporter, article } = await testDesk();
  const { admin } = room;
  const owner = await ownerOfAll();
  const { webhookId } = await madeWebhook(admin);
  await givenUpDelivery(admin, webhookId);
  const { claimId } = await proposedClaim(reviewer, article);
  const asked = { name: "Ana Prins", question: "How many came?" };
  const { token } = await askExpert.run(reviewer, { claimId, ...asked });
  await answerRequest.run(await expertByLink(token), { body: "Bo Li".repeat(4_000) });
  const { rows } = await owner.query<{ table: string; column: string; most: number }>(
    `SELECT table_name AS "table", column_name AS "column", most_characters(table_name, column_name) AS most
     FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'
       AND is_erased_from(table_name, column_name) AND most_characters(table_name, column_name) IS NOT NULL`,
  );
  expect(rows).toEqual([{ table: "webhook_delivery", column: "answer", most: 300 }]);
  for (const { table, column, most } of rows) {
    const { rowCount } = await owner.query(
      `UPDATE ${table} SET ${column} = left(repeat('Bo Li', $1), $1) WHERE newsroom_id = $2`,
      [most, admin.newsroomId],
    );
    expect(rowCount, table).toBeGreaterThan(0);
  }
  await erasePersonWhole(admin, await leaves(admin, reporter, "Bo Li"));
  const left = await inScope(admin, async (db) => ({
    delivery: await db.webhookDelivery.findFirstOrThrow(),
    answer: await db.expertAnswer.findFirstOrThrow(),
  }));
  expect(left.delivery.answer).toBe("(erased)".repeat(60).slice(0, 300));
  expect(left.answer.body).toBe("(erased)".repeat(4_000));
  expect(await complaintsOf(admin)).toEqual([]);
});

test("no erasure calls a webhook elsewhere: one that stands is changed first, a removed one has none", async () => {
  const { room, reporter } = await testDesk();
  const { admin } = room;
  const input = await leaves(admin, reporter, "Zora.Quell");
  const url = "https://hooks.example.org/Zora.Quell";
  const { webhookId } = await madeWebhook(admin, url);
  const gone = await madeWebhook(admin, url);
  await removeWebhook.run(admin, { webhookId: gone.webhookId });
  await expectRefused("conflict", () => erasePersonWhole(admin, input));
  await changeWebhook.run(admin, { webhookId, url: "https://hooks.example.org/desk" });
  await erasePersonWhole(admin, input);
  const urls = await inScope(admin, (db) => db.webhook.findMany({ orderBy: { id: "asc" } }));
  expect(urls.map((one) => one.url)).toEqual(["https://hooks.example.org/desk", ""]);
  expect(await complaintsOf(admin)).toEqual([]);
});

test("what was found wrong keeps the article's own words; whoever found it is erased", async () => {
  const { room, editor, reporter, article, input } = await publishedDesk();
  const { admin } = room;
  const said = { error: "Not two days.", foundHow: "Ines Corvo wrote", foundBy: "Ines Corvo" };
  const range = rangeOf(article, "two days");
  await openCorrection.run(editor, { ...input, range, ...said });
  await erasePersonWhole(admin, await leaves(admin, reporter, "two days"));
  const done = await eraseOutsiderWhole(admin, { ...why, texts: ["Ines Corvo"] });
  expect(done.articles).toBe(1);
  const row = await inScope(editor, (db) => db.publicationCorrection.findFirstOrThrow());
  const erased = { error: "Not (erased).", foundBy: "(erased)", foundHow: "(erased) wrote" };
  expect(row).toMatchObject({ exact: "two days", ...erased });
  expect(await complaintsOf(admin)).toEqual([]);
});

test("the article's own words are kept in rows as beside events, by the same names", async () => {
  const owner = await ownerOfAll();
  const { rows } = await owner.query<{ place: string }>(
    `SELECT table_name || '.' || column_name AS place FROM information_schema.columns c
     WHERE table_schema = 'public' AND data_type = 'text' AND column_name = ANY ($1)
       AND is_erased_from(table_name, column_name)`,
    [ownWords.map((word) => word.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`))],
  );
  expect(rows).toEqual([]);
});

/** Not the names of people outside: of members' things, files, and the newsroom that a record came from. */
const otherNames = ["api_token.name", "source_file.name", "newsroom.name", "person.name"];

test("every column for the name or the address of somebody outside is looked into for whom to erase", async () => {
  const owner = await ownerOfAll();
  const { rows } = await owner.query<{ place: string; known: boolean }>(
    `SELECT c.table_name || '.' || c.column_name AS place,
       pg_get_functiondef('texts_of_outsiders'::regproc) ~ ('\\m[a-z]\\.' || c.column_name || ' FROM ' || c.table_name || '\\M') AS known
     FROM information_schema.columns c JOIN information_schema.columns n USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.data_type = 'text' AND n.column_name = 'newsroom_id'
       AND c.column_name ~ '(^|_)(name|email|author|by|byline_text)$' ORDER BY 1`,
  );
  const unknown = rows.filter(({ known }) => !known).map(({ place }) => place);
  expect(unknown.filter((place) => !otherNames.includes(place))).toEqual([]);
  expect(rows.map(({ place }) => place)).toContain("publication_correction.found_by");
});
