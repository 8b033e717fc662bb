"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { attachEvidence } from "./commands/attach-evidence.ts";
import { removeEvidence } from "./commands/remove-evidence.ts";
import { restoreEvidence } from "./commands/restore-evidence.ts";

export async function attachEvidenceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, attachEvidence, input);
}

export async function removeEvidenceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeEvidence, input);
}

export async function restoreEvidenceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreEvidence, input);
}
