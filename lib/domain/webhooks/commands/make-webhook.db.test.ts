import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import { unseal } from "#lib/platform/auth/sealed-secret.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listWebhooks } from "../queries.ts";
import { makeWebhook } from "./make-webhook.ts";
import { removeWebhook } from "./remove-webhook.ts";

const input = {
  url: "https://cms.example.org/stet?desk=1",
  description: " The CMS ",
  kinds: ["article.published", "clearance.changed", "article.published"],
};

test("an admin makes a webhook: its secret is shown once, kept sealed, and in no event", async () => {
  const { admin } = await testNewsroom();
  const { result, event } = await recording(() => makeWebhook.run(admin, input));
  const { webhookId, secret } = result;
  const kinds = ["clearance.changed", "article.published"];
  const row = await inScope(admin, (db) => db.webhook.findFirstOrThrow());
  expect(row).toMatchObject({
    ...{ id: webhookId, url: input.url, description: "The CMS", kinds, enabled: true },
    ...{ madeById: admin.memberId, madeAt: new Date(event.at), failingSince: null },
    ...{ formerSecret: null, removedAt: null },
  });
  expect(unseal("webhooks", row.secret, webhookId)).toBe(secret);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.made",
    actor: { member: admin.memberId },
    data: { webhook: webhookId, kinds, enabled: true },
    detail: { url: "https://cms.example.org", description: "The CMS" },
  });
  const said = JSON.stringify([row, event, await inScope(admin, (db) => listWebhooks(db))]);
  expect(said).not.toContain(secret.slice("whsec_".length));
});

test("a program whose token was made for it makes one; nobody else does", async () => {
  const { room, reporter, reviewer, editor } = await testDesk();
  const botFor = async (...scopes: string[]) => {
    const { token } = await makeToken.run(room.admin, { name: "CMS", scopes, days: 7 });
    return actorByToken(`Bearer ${token}`, room.admin.newsroomSlug);
  };
  const auditor = await room.join("auditor");
  const reading = await botFor("read", "export");
  // What is told is what reading shows.
  const blind = await botFor("webhooks");
  for (const actor of [reporter, reviewer, editor, auditor, reading, blind])
    await expectRefused("forbidden", () => makeWebhook.run(actor, input));
  const bot = await botFor("read", "webhooks");
  const { event } = await recording(() => makeWebhook.run(bot, input));
  expect(event.actor.member).toBe(bot.memberId);
});

test.each([
  { url: "http://cms.example.org/" },
  { url: "ftp://cms.example.org/" },
  { url: "https://user:password@cms.example.org/" },
  { url: "https://cms.example.org/#part" },
  { url: "cms.example.org" },
  { kinds: [] },
  { kinds: ["webhook.test"] },
  { description: " " },
])("is refused: %j", async (wrong) => {
  const { admin } = await testNewsroom();
  await expectRefused("invalid_input", () => makeWebhook.run(admin, { ...input, ...wrong }));
});

test("the database takes one in nobody else's name, and none that has a past", async () => {
  const { room, reviewer } = await testDesk();
  const other = await room.join("admin");
  const write = async (as: typeof reviewer, maker: string, failing: string | null = null) => {
    const sql = await applicationConnection(as);
    const state = await sqlState(
      sql.query(
        `INSERT INTO webhook (newsroom_id, id, url, description, kinds, enabled, secret, made_by_id, made_at, failing_since)
         VALUES ($1, gen_random_uuid(), 'https://cms.example.org', 'CMS', '{report.exported}', true, 'sealed', $2, now(), $3)`,
        [as.newsroomId, maker, failing],
      ),
    );
    await sql.end();
    return state;
  };
  expect(await write(room.admin, room.admin.memberId)).toBe("accepted");
  expect(await write(room.admin, other.memberId)).toBe("ST403");
  expect(await write(reviewer, reviewer.memberId)).toBe("ST403");
  expect(await write(room.admin, room.admin.memberId, "2024-05-17")).toBe("ST409");
});

test("a newsroom has twenty, whoever asks and on how many connections; one that is removed makes room", async () => {
  const { admin } = await testNewsroom();
  for (let made = 0; made < 19; made += 1) await makeWebhook.run(admin, input);
  const row = `INSERT INTO webhook (newsroom_id, id, url, description, kinds, enabled, secret, made_by_id, made_at)
    VALUES ($1, gen_random_uuid(), 'https://cms.example.org', 'CMS', '{report.exported}', true, 'sealed', $2, now())`;
  const [one, other] = [await applicationConnection(admin), await applicationConnection(admin)];
  const ids = [admin.newsroomId, admin.memberId];
  await one.query("BEGIN");
  expect(await sqlState(one.query(row, ids))).toBe("accepted");
  const second = sqlState(other.query(row, ids));
  await one.query("COMMIT");
  expect(await second).toBe("ST409");
  await Promise.all([one.end(), other.end()]);
  await expectRefused("conflict", () => makeWebhook.run(admin, input));
  const [last] = await inScope(admin, (db) => listWebhooks(db));
  await removeWebhook.run(admin, { webhookId: last?.id });
  await makeWebhook.run(admin, input);
  expect(await inScope(admin, (db) => listWebhooks(db))).toHaveLength(20);
});
