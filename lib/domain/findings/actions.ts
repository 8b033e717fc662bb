"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { dismissFinding } from "./commands/dismiss-finding.ts";
import { runChecks } from "./commands/run-checks.ts";

export async function runChecksAction(newsroom: string, input: unknown) {
  return runAction(newsroom, runChecks, input);
}

export async function dismissFindingAction(newsroom: string, input: unknown) {
  return runAction(newsroom, dismissFinding, input);
}
