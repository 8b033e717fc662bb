import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { deliveriesOf, madeWebhook } from "#lib/domain/test-webhook.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { deliverWebhook } from "../jobs.ts";
import { listWebhooks } from "../queries.ts";
import { removeWebhook } from "./remove-webhook.ts";
import { rotateSecret } from "./rotate-secret.ts";
import { tryWebhook } from "./try-webhook.ts";

test("a webhook goes, and its secrets with it; what waits to be sent is not", async () => {
  const { admin } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  await rotateSecret.run(admin, { webhookId });
  await tryWebhook.run(admin, { webhookId });
  const { event } = await recording(() => removeWebhook.run(admin, { webhookId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.removed",
    data: { webhook: webhookId },
    detail: { url: "https://cms.example.org" },
  });
  const row = await inScope(admin, (db) => db.webhook.findFirstOrThrow());
  expect(row).toMatchObject({
    ...{ url: "", secret: "", formerSecret: null, formerUntil: null, enabled: false },
    ...{ removedAt: new Date(event.at), removedById: admin.memberId },
  });
  expect(await inScope(admin, (db) => listWebhooks(db))).toEqual([]);
  const [waiting] = await deliveriesOf(admin, webhookId);
  const { newsroomId } = admin;
  await deliverWebhook({ newsroomId, deliveryId: waiting?.id ?? "" });
  const [left] = await deliveriesOf(admin, webhookId);
  expect(left).toMatchObject({ state: "called_off", problem: "turned_off", attempts: 0 });
  await expectRefused("conflict", () => removeWebhook.run(admin, { webhookId }));
  await expectRefused("conflict", () => tryWebhook.run(admin, { webhookId }));
  const sql = await applicationConnection(admin);
  const back = "UPDATE webhook SET removed_at = NULL, removed_by_id = NULL, secret = 'x'";
  expect(await sqlState(sql.query(back))).toBe("ST409");
  await sql.end();
});

test("others do not, and another newsroom's is not there", async () => {
  const { admin, join } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const others = await join("reporter", "reviewer", "editor", "auditor");
  await expectRefused("forbidden", () => removeWebhook.run(others, { webhookId }));
  const stranger = (await testNewsroom()).admin;
  await expectRefused("not_found", () => removeWebhook.run(stranger, { webhookId }));
});
