"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { approveClaim } from "./commands/approve-claim.ts";
import { returnClaim } from "./commands/return-claim.ts";

export async function approveClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, approveClaim, input);
}

export async function returnClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, returnClaim, input);
}
