"use server";

import { AppError } from "#lib/core/errors.ts";
import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { chooseMail } from "#lib/platform/notifications/choices.ts";
import { markRead } from "#lib/platform/notifications/marks.ts";
import { chooseMailInput, markReadInput } from "./schema.ts";

/** Notes that the signed-in member has read one of their notifications, or all that were shown. */
export async function markReadAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    const read = markReadInput.safeParse(input);
    if (!read.success) throw new AppError("invalid_input", "There is no such notification.");
    const { data } = read;
    await markRead(actor, "until" in data ? { until: new Date(data.until) } : data);
  });
}

/** Keeps when the signed-in member wants to be told of a kind by e-mail. */
export async function chooseMailAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    const chosen = chooseMailInput.safeParse(input);
    if (!chosen.success) throw new AppError("invalid_input", "There is no such choice.");
    await chooseMail(actor, chosen.data.kind, chosen.data.choice);
  });
}
