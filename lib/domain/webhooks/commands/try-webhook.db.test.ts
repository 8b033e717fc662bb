import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { deliveriesOf, madeWebhook } from "#lib/domain/test-webhook.ts";
import { changeWebhook } from "./change-webhook.ts";
import { tryWebhook } from "./try-webhook.ts";

test("a test is put to be sent to this webhook alone, by the event that says so", async () => {
  const { admin } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin, undefined, ["report.exported"]);
  const other = await madeWebhook(admin);
  const { event } = await recording(() => tryWebhook.run(admin, { webhookId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.tested",
    data: { webhook: webhookId },
    detail: { url: "https://cms.example.org" },
  });
  expect(await deliveriesOf(admin, webhookId)).toMatchObject([
    { kind: "webhook.test", seq: event.seq, state: "waiting", attempts: 0, attemptedAt: null },
  ]);
  expect(await deliveriesOf(admin, other.webhookId)).toEqual([]);
});

test("others do not, another newsroom's is not there, and one that is turned off is sent nothing", async () => {
  const { admin, join } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const others = await join("reporter", "reviewer", "editor", "auditor");
  await expectRefused("forbidden", () => tryWebhook.run(others, { webhookId }));
  const stranger = (await testNewsroom()).admin;
  await expectRefused("not_found", () => tryWebhook.run(stranger, { webhookId }));
  await changeWebhook.run(admin, { webhookId, enabled: false });
  await expectRefused("conflict", () => tryWebhook.run(admin, { webhookId }));
});
