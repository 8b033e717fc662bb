import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { madeWebhook } from "#lib/domain/test-webhook.ts";
import { unseal } from "#lib/platform/auth/sealed-secret.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { rotateSecret } from "./rotate-secret.ts";

test("a webhook gets another secret; the one before signs too for a day, the one before that no more", async () => {
  const { admin } = await testNewsroom();
  const first = await madeWebhook(admin);
  const { webhookId } = first;
  const second = await rotateSecret.run(admin, { webhookId });
  const { result: third, event } = await recording(() => rotateSecret.run(admin, { webhookId }));
  expect(new Set([first.secret, second.secret, third.secret]).size).toBe(3);
  const row = await inScope(admin, (db) => db.webhook.findFirstOrThrow());
  expect(unseal("webhooks", row.secret, webhookId)).toBe(third.secret);
  expect(unseal("webhooks", row.formerSecret ?? "", webhookId)).toBe(second.secret);
  const until = new Date(new Date(event.at).getTime() + 86_400_000);
  expect(row.formerUntil).toEqual(until);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.secret_rotated",
    actor: { member: admin.memberId },
    data: { webhook: webhookId, formerUntil: until.toISOString() },
    detail: { url: "https://cms.example.org" },
  });
});

test("others do not, and another newsroom's is not there", async () => {
  const { admin, join } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const others = await join("reporter", "reviewer", "editor", "auditor");
  await expectRefused("forbidden", () => rotateSecret.run(others, { webhookId }));
  const stranger = (await testNewsroom()).admin;
  await expectRefused("not_found", () => rotateSecret.run(stranger, { webhookId }));
});
