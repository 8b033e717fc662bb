"use server";

import { AppError } from "#lib/core/errors.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { markRead } from "#lib/platform/notifications/marks.ts";
import { markReadInput } from "./schema.ts";

/** Notes that the signed-in member has read one of their notifications, or all that were shown. */
export async function markReadAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    const read = markReadInput.safeParse(input);
    if (!read.success) throw new AppError("invalid_input", "There is no such notification.");
    const { data } = read;
    await markRead(actor, "until" in data ? { until: new Date(data.until) } : data);
  });
}
