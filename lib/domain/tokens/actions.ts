"use server";

import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { makeToken } from "./commands/make-token.ts";
import { revokeToken } from "./commands/revoke-token.ts";

/** Under no request key: answers that are kept for those who ask again would keep the token. */
export async function makeTokenAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    await limitActor("write", actor);
    return makeToken.run(actor, input);
  });
}

export async function revokeTokenAction(newsroom: string, input: unknown) {
  return runAction(newsroom, revokeToken, input);
}
