"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { approveClaim } from "./commands/approve-claim.ts";
import { grantBreakGlass } from "./commands/grant-break-glass.ts";
import { returnClaim } from "./commands/return-claim.ts";
import { revokeBreakGlass } from "./commands/revoke-break-glass.ts";

export async function approveClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, approveClaim, input);
}

export async function returnClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, returnClaim, input);
}

export async function grantBreakGlassAction(newsroom: string, input: unknown) {
  return runAction(newsroom, grantBreakGlass, input);
}

export async function revokeBreakGlassAction(newsroom: string, input: unknown) {
  return runAction(newsroom, revokeBreakGlass, input);
}
