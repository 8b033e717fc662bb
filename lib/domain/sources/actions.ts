"use server";

import { runAction, runUpload } from "#lib/platform/command/action.ts";
import { addSource } from "./commands/add-source.ts";
import { setVisibility } from "./commands/set-visibility.ts";
import { sourceFromForm } from "./form.ts";

/** Adds to an article's source list what is said in words. */
export async function addSourceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, addSource, input);
}

/** Adds to an article's source list from a form that may carry a file. */
export async function addFileSourceAction(newsroom: string, form: FormData) {
  return runUpload(newsroom, addSource, () => sourceFromForm(form));
}

/** Says who sees a source of an article's list. */
export async function setVisibilityAction(newsroom: string, input: unknown) {
  return runAction(newsroom, setVisibility, input);
}
