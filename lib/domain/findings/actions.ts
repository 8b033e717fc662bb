"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { dismissFindings } from "./commands/dismiss-findings.ts";
import { restoreFindings } from "./commands/restore-findings.ts";
import { runChecks } from "./commands/run-checks.ts";

export async function runChecksAction(newsroom: string, input: unknown) {
  return runAction(newsroom, runChecks, input);
}

export async function dismissFindingsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, dismissFindings, input);
}

export async function restoreFindingsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreFindings, input);
}
