"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { dismissFindings } from "./commands/dismiss-findings.ts";
import { requestChecks } from "./commands/request-checks.ts";
import { restoreFindings } from "./commands/restore-findings.ts";

export async function requestChecksAction(newsroom: string, input: unknown) {
  return runAction(newsroom, requestChecks, input);
}

export async function dismissFindingsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, dismissFindings, input);
}

export async function restoreFindingsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreFindings, input);
}
