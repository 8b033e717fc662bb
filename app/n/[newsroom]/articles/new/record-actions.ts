"use server";

import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction, runAction, runUpload } from "#lib/platform/command/action.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { importVerifiedRecord } from "#lib/reports/import-record.ts";
import { removeRecordWhole } from "#lib/reports/remove-record.ts";
import { takeUpRecord } from "#lib/reports/take-up-record.ts";

/** Verifies an uploaded record (the form's `file`) and keeps it; it says itself what it is. */
export async function importRecordAction(newsroom: string, form: FormData) {
  return runUpload(newsroom, importVerifiedRecord, async () => {
    const file = form.get("file");
    if (!(file instanceof File)) throw new AppError("invalid_input", "Please choose a file.");
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  });
}

/** Makes a draft of this newsroom of a record's text, with its claims if they are wanted. */
export async function takeUpRecordAction(
  newsroom: string,
  input: { recordId: string; withClaims: boolean },
) {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    await limitActor("import", actor);
    const recordId = String(input?.recordId);
    if (!isId(recordId)) {
      throw new AppError("not_found", "There is no such record in this newsroom.");
    }
    return takeUpRecord(actor, { recordId, withClaims: input.withClaims === true });
  });
}

/** Removes an imported record, and what was ordered of it. */
export async function removeRecordAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeRecordWhole, input);
}
