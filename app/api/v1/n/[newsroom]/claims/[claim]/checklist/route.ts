import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { markItem } from "#lib/domain/checklists/commands/mark-item.ts";
import { presentClaimChecklist } from "#lib/domain/checklists/present.ts";
import { readClaimChecklist } from "#lib/domain/checklists/queries.ts";
import { commandRoute, readRoute } from "#lib/platform/command/http.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What is asked of the claim, and how each of it stands. */
export const GET = readRoute((actor, { claim = "" }) => {
  if (!isId(claim)) throw new AppError("not_found", "There is no such claim here.");
  return withNewsroom(actor, async (db) => {
    const { items, marks } = await readClaimChecklist(db, claim);
    return { items: presentClaimChecklist(items, marks) };
  });
});

export const POST = commandRoute(markItem, { claimId: "claim" });
