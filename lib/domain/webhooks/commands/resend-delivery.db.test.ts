import { afterAll, expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { deliveriesOf, givenUpDelivery, madeWebhook } from "#lib/domain/test-webhook.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { changeWebhook } from "./change-webhook.ts";
import { resendDelivery } from "./resend-delivery.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

const jobsOf = async (deliveryId: string) => {
  const asked = "SELECT state::text FROM pgboss.job WHERE data ->> 'deliveryId' = $1";
  return (await owner.query<{ state: string }>(asked, [deliveryId])).rows.map(({ state }) => state);
};

test("what was given up is sent again under its id, and its job is no dead letter any more", async () => {
  const { admin } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const deliveryId = await givenUpDelivery(admin, webhookId);
  await owner.query("UPDATE pgboss.job SET state = 'failed' WHERE data ->> 'deliveryId' = $1", [
    deliveryId,
  ]);
  const { event } = await recording(() => resendDelivery.run(admin, { webhookId, deliveryId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "webhook.resent",
    actor: { member: admin.memberId },
    data: { webhook: webhookId, delivery: deliveryId, kind: "webhook.test" },
    detail: { url: "https://cms.example.org" },
  });
  const anew = { state: "waiting", attempts: 0, status: null, answer: null, problem: null };
  expect(await deliveriesOf(admin, webhookId)).toMatchObject([{ id: deliveryId, ...anew }]);
  expect(await jobsOf(deliveryId)).toEqual(["created"]);
  // It is on its way.
  await expectRefused("conflict", () => resendDelivery.run(admin, { webhookId, deliveryId }));
});

test("others do not; what is another's, or another webhook's, is not there", async () => {
  const { admin, join } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  const deliveryId = await givenUpDelivery(admin, webhookId);
  const input = { webhookId, deliveryId };
  const others = await join("reporter", "reviewer", "editor", "auditor");
  await expectRefused("forbidden", () => resendDelivery.run(others, input));
  const stranger = (await testNewsroom()).admin;
  await expectRefused("not_found", () => resendDelivery.run(stranger, input));
  const { webhookId: other } = await madeWebhook(admin);
  const wrong = { webhookId: other, deliveryId };
  await expectRefused("not_found", () => resendDelivery.run(admin, wrong));
  await changeWebhook.run(admin, { webhookId, enabled: false });
  await expectRefused("conflict", () => resendDelivery.run(admin, input));
});
