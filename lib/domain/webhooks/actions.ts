"use server";

import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { changeWebhook } from "./commands/change-webhook.ts";
import { makeWebhook } from "./commands/make-webhook.ts";
import { removeWebhook } from "./commands/remove-webhook.ts";
import { resendDelivery } from "./commands/resend-delivery.ts";
import { rotateSecret } from "./commands/rotate-secret.ts";
import { tryWebhook } from "./commands/try-webhook.ts";

/** Under no request key: answers that are kept for those who ask again would keep the secret. */
export async function makeWebhookAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    return makeWebhook.run(await writingActor(newsroom), input);
  });
}

/** Under no request key, for the same reason. */
export async function rotateSecretAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    return rotateSecret.run(await writingActor(newsroom), input);
  });
}

export async function changeWebhookAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeWebhook, input);
}

export async function removeWebhookAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeWebhook, input);
}

export async function tryWebhookAction(newsroom: string, input: unknown) {
  return runAction(newsroom, tryWebhook, input);
}

export async function resendDeliveryAction(newsroom: string, input: unknown) {
  return runAction(newsroom, resendDelivery, input);
}
