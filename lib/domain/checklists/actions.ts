"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { changeChecklist } from "./commands/change-checklist.ts";
import { markItem } from "./commands/mark-item.ts";

export async function changeChecklistAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeChecklist, input);
}

export async function markItemAction(newsroom: string, input: unknown) {
  return runAction(newsroom, markItem, input);
}
