"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { changeRuleModes } from "./commands/change-rule-modes.ts";
import { changeWordList } from "./commands/change-word-list.ts";

export async function changeRuleModesAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeRuleModes, input);
}

export async function changeWordListAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeWordList, input);
}
