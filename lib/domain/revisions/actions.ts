"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";
import { confirmContext } from "./commands/confirm-context.ts";
import { editArticle } from "./commands/edit-article.ts";
import { importRevision } from "./commands/import-revision.ts";
import { reattachAnnotation } from "./commands/reattach-annotation.ts";
import { reattachClaim } from "./commands/reattach-claim.ts";
import { signOffRevision } from "./commands/sign-off-revision.ts";

export async function editArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, editArticle, input);
}

/** A new version of the file: the bytes come beside the fields, as a form sends them. */
export async function importRevisionAction(newsroom: string, input: unknown, file?: File) {
  const bytes = file ? { bytes: new Uint8Array(await file.arrayBuffer()) } : {};
  return runAction(newsroom, importRevision, { ...(input as object), ...bytes });
}

export async function applyCorrectionsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, applyCorrections, input);
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
