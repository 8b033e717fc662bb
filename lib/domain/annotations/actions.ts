"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { addAnnotation } from "./commands/add-annotation.ts";
import { editAnnotation } from "./commands/edit-annotation.ts";
import { removeAnnotation } from "./commands/remove-annotation.ts";
import { reopenAnnotation } from "./commands/reopen-annotation.ts";
import { resolveAnnotation } from "./commands/resolve-annotation.ts";
import { restoreAnnotation } from "./commands/restore-annotation.ts";

export async function addAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, addAnnotation, input);
}

export async function editAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, editAnnotation, input);
}

export async function resolveAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, resolveAnnotation, input);
}

export async function reopenAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reopenAnnotation, input);
}

export async function removeAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeAnnotation, input);
}

export async function restoreAnnotationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreAnnotation, input);
}
