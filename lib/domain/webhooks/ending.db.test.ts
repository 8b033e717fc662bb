import { afterAll, afterEach, expect, test } from "vitest";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { testReceiver } from "#lib/domain/test-receiver.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { deliveriesOf, madeWebhook } from "#lib/domain/test-webhook.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { revokeToken } from "#lib/domain/tokens/commands/revoke-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { resendDelivery } from "./commands/resend-delivery.ts";
import { tryWebhook } from "./commands/try-webhook.ts";
import { deliverWebhook } from "./jobs.ts";
import { listWebhooks } from "./queries.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());
const { received, url: here, close } = await testReceiver();
afterAll(close);
afterEach(() => {
  received.length = 0;
});

/** A newsroom with the webhook of a program, and with another admin's beside it. */
async function desk() {
  const { room, editor, article } = await testDesk();
  const lead = await room.join("admin");
  const wanted = { name: "CMS", scopes: ["read", "webhooks"], days: 7 };
  const { tokenId, token } = await makeToken.run(lead, wanted);
  const bot = await actorByToken(`Bearer ${token}`, room.admin.newsroomSlug);
  const { webhookId } = await madeWebhook(bot, here);
  const kept = await madeWebhook(room.admin, here);
  const told = async () => {
    const report = {
      ...{ atSeq: 2, format: "pdf", mediaType: "application/pdf" },
      ...{ sha256: "ab".repeat(32), size: 9_000 },
    };
    await recordExport.run(editor, { articleId: article.articleId, ...report });
    const of = async (id: string) => (await deliveriesOf(editor, id)).length;
    return [await of(webhookId), await of(kept.webhookId)];
  };
  return { admin: room.admin, lead, bot, tokenId, webhookId, kept: kept.webhookId, told };
}

type Desk = Awaited<ReturnType<typeof desk>>;
const expired = ({ tokenId }: Desk) =>
  owner.query(
    "UPDATE api_token SET made_at = now() - interval '8 days', expires_at = now() - interval '1 minute' WHERE id = $1",
    [tokenId],
  );
const demoted = ({ newsroomId, memberId }: Actor) =>
  inScope({ newsroomId }, (db) =>
    db.member.updateMany({ where: { id: memberId }, data: { roles: ["reporter"] } }),
  );

const ends: [string, (desk: Desk) => Promise<unknown>][] = [
  ["the token is revoked", ({ admin, tokenId }) => revokeToken.run(admin, { tokenId })],
  ["the token expires", expired],
  ["its bot is removed", ({ bot }) => removeMember(bot, new Date())],
  ["whoever made the token is removed", ({ lead }) => removeMember(lead, new Date())],
  ["whoever made the token is no admin any more", ({ lead }) => demoted(lead)],
];

test.each(ends)("a program's webhook is told nothing from when %s", async (_, end) => {
  const found = await desk();
  const { admin, bot, webhookId, kept, told } = found;
  expect(await told()).toEqual([1, 1]);
  await end(found);
  expect(await told()).toEqual([1, 2]);
  // What waited to be sent is not.
  const [waiting] = await deliveriesOf(admin, webhookId);
  const deliveryId = waiting?.id ?? "";
  await deliverWebhook({ newsroomId: bot.newsroomId, deliveryId });
  expect(received).toEqual([]);
  const [left] = await deliveriesOf(admin, webhookId);
  expect(left).toMatchObject({ state: "called_off", problem: "ended", attempts: 0 });
  await expectRefused("conflict", () => tryWebhook.run(admin, { webhookId }));
  await expectRefused("conflict", () => resendDelivery.run(admin, { webhookId, deliveryId }));
  const shown = await inScope(admin, (db) => listWebhooks(db));
  expect(new Map(shown.map(({ id, ended }) => [id, ended]))).toEqual(
    new Map([
      [kept, false],
      [webhookId, true],
    ]),
  );
});

test("an admin's webhook ends with them, and goes on with their return", async () => {
  const { room, editor, article } = await testDesk();
  const lead = await room.join("admin");
  const { webhookId } = await madeWebhook(lead, here);
  const told = async () => {
    const report = {
      ...{ atSeq: 2, format: "pdf", mediaType: "application/pdf" },
      ...{ sha256: "ab".repeat(32), size: 9_000 },
    };
    await recordExport.run(editor, { articleId: article.articleId, ...report });
    return (await deliveriesOf(editor, webhookId)).length;
  };
  await demoted(lead);
  expect(await told()).toBe(0);
  await inScope(lead, (db) =>
    db.member.updateMany({ where: { id: lead.memberId }, data: { roles: ["admin"] } }),
  );
  expect(await told()).toBe(1);
});
