"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { discardJob } from "./commands/discard-job.ts";
import { retryJob } from "./commands/retry-job.ts";

export async function retryJobAction(newsroom: string, input: unknown) {
  return runAction(newsroom, retryJob, input);
}

export async function discardJobAction(newsroom: string, input: unknown) {
  return runAction(newsroom, discardJob, input);
}
