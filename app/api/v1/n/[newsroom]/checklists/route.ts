import { changeChecklist } from "#lib/domain/checklists/commands/change-checklist.ts";
import { presentChecklistsPage } from "#lib/domain/checklists/present.ts";
import { listItems } from "#lib/domain/checklists/queries.ts";
import { commandRoute, readRoute } from "#lib/platform/command/http.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What the newsroom asks of claims, by category. */
export const GET = readRoute((actor) =>
  withNewsroom(actor, async (db) => {
    const { lists } = presentChecklistsPage(await listItems(db), actor);
    return { lists };
  }),
);

export const POST = commandRoute(changeChecklist);
