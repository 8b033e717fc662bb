"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { assignClaim } from "./commands/assign-claim.ts";
import { openClaim } from "./commands/open-claim.ts";
import { planClaim } from "./commands/plan-claim.ts";
import { proposeVerdict } from "./commands/propose-verdict.ts";
import { reopenClaim } from "./commands/reopen-claim.ts";
import { setClaimant } from "./commands/set-claimant.ts";
import { startResearch } from "./commands/start-research.ts";
import { takeUpClaim } from "./commands/take-up-claim.ts";
import { waitForSource } from "./commands/wait-for-source.ts";
import { withdrawClaim } from "./commands/withdraw-claim.ts";

export async function openClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, openClaim, input);
}

export async function assignClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, assignClaim, input);
}

export async function planClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, planClaim, input);
}

export async function setClaimantAction(newsroom: string, input: unknown) {
  return runAction(newsroom, setClaimant, input);
}

export async function startResearchAction(newsroom: string, input: unknown) {
  return runAction(newsroom, startResearch, input);
}

export async function waitForSourceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, waitForSource, input);
}

export async function proposeVerdictAction(newsroom: string, input: unknown) {
  return runAction(newsroom, proposeVerdict, input);
}

export async function withdrawClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, withdrawClaim, input);
}

export async function reopenClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reopenClaim, input);
}

export async function takeUpClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, takeUpClaim, input);
}
