"use server";

import { AppError } from "#lib/core/errors.ts";
import { draftOfFile } from "#lib/domain/articles/draft.ts";
import { runAction, runUpload } from "#lib/platform/command/action.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";
import { confirmContext } from "./commands/confirm-context.ts";
import { editArticle } from "./commands/edit-article.ts";
import { importRevision } from "./commands/import-revision.ts";
import { reattachAnnotation } from "./commands/reattach-annotation.ts";
import { reattachClaim } from "./commands/reattach-claim.ts";
import { restoreRevision } from "./commands/restore-revision.ts";
import { signOffRevision } from "./commands/sign-off-revision.ts";

export async function editArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, editArticle, input);
}

/** A new version of the file; the file comes in a form, its format told by its name. */
export async function importRevisionAction(newsroom: string, input: unknown, files: FormData) {
  const read = async () => ({ ...Object(input), ...(await draftOfForm(files)) });
  return runUpload(newsroom, importRevision, read);
}

async function draftOfForm(files: FormData) {
  const file = files.get("file");
  if (!(file instanceof File)) throw new AppError("invalid_input", "Please choose a file.");
  return draftOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

export async function applyCorrectionsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, applyCorrections, input);
}

export async function restoreRevisionAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreRevision, input);
}

export async function confirmContextAction(newsroom: string, input: unknown) {
  return runAction(newsroom, confirmContext, input);
}

export async function reattachClaimAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reattachClaim, input);
}

export async function reattachAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reattachAnnotation, input);
}

export async function signOffAction(newsroom: string, input: unknown) {
  return runAction(newsroom, signOffRevision, input);
}
