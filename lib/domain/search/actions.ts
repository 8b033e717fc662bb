"use server";

import { getLocale } from "next-intl/server";
import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { presentCheckedBefore } from "./checked-before.ts";
import { readCheckedBefore } from "./queries.ts";
import { checkedBeforeInput } from "./schema.ts";

/** How nearly the same was judged in other articles, for a claim that is being looked at. */
export async function checkedBeforeAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    requirePermission(actor, "newsroom.read");
    const { data } = checkedBeforeInput.safeParse(input);
    if (!data) throw new AppError("invalid_input", "Please name a claim.");
    const found = await withNewsroom(actor, (db) => readCheckedBefore(db, data.claimId));
    return presentCheckedBefore(found.statement, found.claims, now(), await getLocale());
  });
}
