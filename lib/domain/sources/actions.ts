"use server";

import { asAction, runAction } from "#lib/platform/command/action.ts";
import { addSource } from "./commands/add-source.ts";
import { sourceFromForm } from "./form.ts";

/** Adds to an article's source list; the form may carry a file. */
export async function addSourceAction(newsroom: string, form: FormData) {
  const read = await asAction(() => sourceFromForm(form));
  return read.ok ? runAction(newsroom, addSource, read.value) : read;
}
