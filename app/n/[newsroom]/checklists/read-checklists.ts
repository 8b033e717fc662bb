import { type ChecklistsView, presentChecklistsPage } from "#lib/domain/checklists/present.ts";
import { listItems } from "#lib/domain/checklists/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import type { Language } from "#lib/platform/languages/languages.ts";

/** All that the page of the checklists shows. */
export function readChecklistsPage(actor: Actor, language: Language): Promise<ChecklistsView> {
  return withNewsroom(actor, async (db) =>
    presentChecklistsPage(await listItems(db), actor, language),
  );
}
