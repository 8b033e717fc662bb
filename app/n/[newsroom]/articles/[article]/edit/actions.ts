"use server";

import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readNewer } from "./read-edit.ts";

const newerInput = z.object({ articleId: z.uuid(), revisionId: z.uuid() });

/** What others saved since somebody began to edit this revision; stores nothing. */
export async function readNewerAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    requirePermission(actor, "article.revise");
    const { data } = newerInput.safeParse(input);
    if (!data) throw new AppError("invalid_input", "This is no revision of an article.");
    return readNewer(actor, data);
  });
}
