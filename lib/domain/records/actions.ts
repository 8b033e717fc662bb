"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { removeRecord } from "./commands/remove-record.ts";

/** Removes an imported record from the newsroom. */
export async function removeRecordAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeRecord, input);
}
