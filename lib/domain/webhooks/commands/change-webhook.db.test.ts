import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { madeWebhook } from "#lib/domain/test-webhook.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changeWebhook } from "./change-webhook.ts";
import { removeWebhook } from "./remove-webhook.ts";

const origin = "https://cms.example.org";
const url = `${origin}/stet`;

test("what is given is changed, and the event says how it was", async () => {
  const { admin } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin, url, ["report.exported"]);
  await inScope(admin, (db) =>
    db.webhook.updateMany({ where: { id: webhookId }, data: { failingSince: new Date() } }),
  );
  const off = await recording(() => changeWebhook.run(admin, { webhookId, enabled: false }));
  expect(off.event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.changed",
    data: {
      ...{ webhook: webhookId, kinds: ["report.exported"], enabled: false },
      was: { kinds: ["report.exported"], enabled: true },
    },
    detail: { url: origin, description: "The CMS", was: { url: origin, description: "The CMS" } },
  });
  const row = () => inScope(admin, (db) => db.webhook.findFirstOrThrow());
  expect(await row()).toMatchObject({ url, enabled: false, failingSince: expect.any(Date) });
  const change = { url: "https://cms.example.org/other", description: "Another" };
  const { event } = await recording(() =>
    changeWebhook.run(admin, { webhookId, kinds: ["clearance.changed"], ...change }),
  );
  expect(event.detail).toEqual({
    ...{ url: origin, description: "Another" },
    was: { url: origin, description: "The CMS" },
  });
  const now = { ...change, kinds: ["clearance.changed"], enabled: false };
  expect(await row()).toMatchObject({ ...now, failingSince: null });
});

test("nothing is changed by others, into what it is, or into what cannot be", async () => {
  const { admin, join } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const change = { webhookId, enabled: false };
  const others = await join("reporter", "reviewer", "editor", "auditor");
  await expectRefused("forbidden", () => changeWebhook.run(others, change));
  const stranger = (await testNewsroom()).admin;
  await expectRefused("not_found", () => changeWebhook.run(stranger, change));
  await expectRefused("conflict", () => changeWebhook.run(admin, { webhookId, enabled: true }));
  const insecure = { webhookId, url: "http://cms.example.org/" };
  await expectRefused("invalid_input", () => changeWebhook.run(admin, insecure));
  const elsewhere = { webhookId, url: "https://evil.example/stet" };
  await expectRefused("invalid_input", () => changeWebhook.run(admin, elsewhere));
  const scopes = ["read", "webhooks"];
  const { token } = await makeToken.run(admin, { name: "CMS", scopes, days: 7 });
  const bot = await actorByToken(`Bearer ${token}`, admin.newsroomSlug);
  const path = { webhookId, url: "https://cms.example.org/other" };
  await expectRefused("forbidden", () => changeWebhook.run(bot, path));
  const row = await inScope(admin, (db) => db.webhook.findFirstOrThrow());
  expect(row).toMatchObject({ url, enabled: true });
  const sql = await applicationConnection(admin);
  const turned = "UPDATE webhook SET url = 'https://evil.example/stet'";
  expect(await sqlState(sql.query(turned))).toBe("ST409");
  await sql.end();
  await removeWebhook.run(admin, { webhookId });
  await expectRefused("conflict", () => changeWebhook.run(admin, change));
});
