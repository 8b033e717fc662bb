import {
  type CheckSettingsView,
  presentCheckSettings,
} from "#lib/domain/check-settings/present.ts";
import { readRuleModes, readWordList } from "#lib/domain/check-settings/queries.ts";
import { ENGINE_VERSION } from "#lib/engines/checks/check-text.ts";
import { measurement } from "#lib/engines/checks/measured.ts";
import { RULES } from "#lib/engines/checks/rules.ts";
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
    const engine = { version: ENGINE_VERSION, rules: RULES, measurement };
    return presentCheckSettings({ modes, lists }, engine, actor);
  });
}
