"use server";

import { AppError } from "#lib/core/errors.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { draftOfFile, readDraft } from "./draft.ts";

/** Reads a pasted draft for confirmation; stores nothing. */
export async function readDraftAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    requirePermission(await requireActor(newsroom), "article.import");
    return readDraft(input);
  });
}

/** Reads an uploaded draft (the form's `file`) for confirmation; stores nothing. */
export async function readDraftFileAction(newsroom: string, form: FormData) {
  return asAction(async () => {
    requirePermission(await requireActor(newsroom), "article.import");
    const file = form.get("file");
    if (!(file instanceof File)) throw new AppError("invalid_input", "Please choose a file.");
    return readDraft(draftOfFile(file.name, new Uint8Array(await file.arrayBuffer())));
  });
}
