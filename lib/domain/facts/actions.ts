"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { judgeFacts } from "./commands/judge-facts.ts";
import { withdrawJudgments } from "./commands/withdraw-judgments.ts";

export async function judgeFactsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, judgeFacts, input);
}

export async function withdrawJudgmentsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, withdrawJudgments, input);
}
