"use server";

import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { makeToken } from "./commands/make-token.ts";
import { revokeToken } from "./commands/revoke-token.ts";

/** Under no request key: answers that are kept for those who ask again would keep the token. */
export async function makeTokenAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    return makeToken.run(await writingActor(newsroom), input);
  });
}

export async function revokeTokenAction(newsroom: string, input: unknown) {
  return runAction(newsroom, revokeToken, input);
}
