import { afterAll, afterEach, expect, test } from "vitest";
import type { askContact } from "#lib/domain/contacts/commands/ask-contact.ts";
import { withdrawContact } from "#lib/domain/contacts/commands/withdraw-contact.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { testContact } from "#lib/domain/test-contact.ts";
import { type Received, sendAll, testReceiver } from "#lib/domain/test-receiver.ts";
import { deliveriesOf, madeWebhook } from "#lib/domain/test-webhook.ts";
import { changeWebhook } from "./commands/change-webhook.ts";
import { resendDelivery } from "./commands/resend-delivery.ts";
import { deliverWebhook } from "./jobs.ts";

const { received, answers, url: here, close } = await testReceiver();
afterAll(close);
afterEach(() => {
  received.length = 0;
  answers.length = 0;
});

const reason = "She wrote to us.";
const codesIn = ({ body }: Received): string[] =>
  JSON.parse(body).data.because.map(({ code }: { code: string }) => code);

/** A text that was signed off, of whose clearance a CMS was told; and the ways to turn it there and back. */
async function toldDesk() {
  const { room, reporter, reviewer, editor, input } = await settledDesk();
  const { webhookId } = await madeWebhook(room.admin, here, ["clearance.changed"]);
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  /** What the CMS is told of what it was not told yet, by the codes of the reasons. */
  const told = async (isNewestFirst = false) => {
    received.length = 0;
    const waiting = (await deliveriesOf(editor, webhookId)).filter(
      ({ state }) => state === "waiting",
    );
    for (const { id } of isNewestFirst ? waiting : waiting.reverse())
      await deliverWebhook({ newsroomId: editor.newsroomId, deliveryId: id }).catch(
        () => undefined,
      );
    return received.map(codesIn);
  };
  expect(await told()).toEqual([[]]);
  const ask = () => testContact(reporter, input);
  const withdraw = (contact: Awaited<ReturnType<typeof askContact.run>>) =>
    withdrawContact.run(reporter, { ...contact, reason });
  const newest = async () => (await deliveriesOf(editor, webhookId))[0];
  return { admin: room.admin, editor, webhookId, told, ask, withdraw, newest };
}

test("what turned and turned back before it was sent is not sent: the receiver knows it", async () => {
  const { admin, webhookId, told, ask, withdraw, newest } = await toldDesk();
  await withdraw(await ask());
  expect(await told()).toEqual([]);
  const skipped = await newest();
  expect(skipped).toMatchObject({ state: "called_off", problem: "told_already", attempts: 0 });

  const contact = await ask();
  expect(await told()).toEqual([["reply_awaited"]]);
  await withdraw(contact);
  expect(await told()).toEqual([[]]);

  // Whoever asks for it again is sent it.
  await resendDelivery.run(admin, { webhookId, deliveryId: skipped?.id });
  expect(await told()).toEqual([[]]);
});

test("what a receiver may have heard and did not answer is not taken for untold", async () => {
  const { told, ask, withdraw } = await toldDesk();
  answers.push({ status: 500 }, { status: 204 });
  const contact = await ask();
  expect(await told()).toEqual([["reply_awaited"]]);
  await withdraw(contact);
  // Two are sent, of which each says how it stands: the new one, and the one that is tried again.
  expect(await told(true)).toEqual([[], []]);
  await withdraw(await ask());
  expect(await told()).toEqual([]);
});

test("another address was told nothing yet", async () => {
  const { admin, editor, webhookId, ask, withdraw, told } = await toldDesk();
  const url = `${here}other`;
  await changeWebhook.run(admin, {
    webhookId,
    url,
    description: "Moved",
    kinds: ["clearance.changed"],
  });
  await withdraw(await ask());
  expect(await told()).toEqual([[]]);
  await sendAll(editor, webhookId);
});
