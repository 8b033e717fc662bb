import { checkEngine } from "#lib/domain/check-settings/check-engine.ts";
import {
  type CheckSettingsView,
  presentCheckSettings,
} from "#lib/domain/check-settings/present.ts";
import { readRuleModes, readWordList } from "#lib/domain/check-settings/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** All that the page of the checks shows, read in one transaction. */
export function readCheckSettingsPage(actor: Actor): Promise<CheckSettingsView> {
  return withNewsroom(actor, async (db) => {
    const modes = await readRuleModes(db);
    const lists = {
      spellings: await readWordList(db, "spellings"),
      metonyms: await readWordList(db, "metonyms"),
      well_known_names: await readWordList(db, "well_known_names"),
    };
    return presentCheckSettings({ modes, lists }, checkEngine, actor);
  });
}
