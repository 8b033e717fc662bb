import { afterAll, expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { deliveriesOf, givenUpDelivery, madeWebhook } from "#lib/domain/test-webhook.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listDeliveries } from "../queries.ts";
import { changeWebhook } from "./change-webhook.ts";
import { resendDelivery } from "./resend-delivery.ts";
import { tryWebhook } from "./try-webhook.ts";

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

test("what waits without a job, as after a restore, is sent again under its id", async () => {
  const { admin } = await testNewsroom();
  const { webhookId } = await madeWebhook(admin);
  await tryWebhook.run(admin, { webhookId });
  const listed = async () =>
    (await inScope(admin, (db) => listDeliveries(db, { webhookId, take: 1 })))[0];
  const waiting = await listed();
  expect(waiting).toMatchObject({ state: "waiting", lost: false });
  const deliveryId = waiting?.id ?? "";
  const resend = () => resendDelivery.run(admin, { webhookId, deliveryId });
  await expectRefused("conflict", resend);
  await owner.query("DELETE FROM pgboss.job WHERE data ->> 'deliveryId' = $1", [deliveryId]);
  expect(await listed()).toMatchObject({ id: deliveryId, state: "waiting", lost: true });
  await recording(resend);
  expect(await listed()).toMatchObject({ id: deliveryId, state: "waiting", lost: false });
  expect(await jobsOf(deliveryId)).toEqual(["created"]);
  await expectRefused("conflict", resend);
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
