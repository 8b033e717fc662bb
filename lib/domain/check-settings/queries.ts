import type { CheckSettings, RuleMode } from "#lib/engines/checks/settings.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { storedEntries, type WordEntry, type WordListKind } from "./schema.ts";

/** A list of words as it is stored. */
export interface WordListRow {
  entries: WordEntry[];
  /** 0 where it was never changed. */
  version: number;
}

/** The modes that the newsroom chose, by rule; a rule that is not there is on. */
export async function readRuleModes(db: Db): Promise<Map<string, RuleMode>> {
  const rows = await db.ruleSetting.findMany({ select: { rule: true, mode: true } });
  return new Map(rows.map(({ rule, mode }) => [rule, mode as RuleMode]));
}

/** One list of the newsroom's words; empty where nobody wrote any. */
export async function readWordList(db: Db, kind: WordListKind): Promise<WordListRow> {
  const row = await db.wordList.findFirst({ where: { kind } });
  if (!row) return { entries: [], version: 0 };
  return { entries: storedEntries.parse(JSON.parse(row.entries)), version: row.version };
}

/** What the newsroom decided of the checks, as the engine takes it. */
export async function readCheckSettings(db: Db): Promise<CheckSettings> {
  const rules = Object.fromEntries(await readRuleModes(db));
  const spellings = (await readWordList(db, "spellings")).entries;
  const metonyms = (await readWordList(db, "metonyms")).entries.flat();
  const wellKnownNames = (await readWordList(db, "well_known_names")).entries.flat();
  return { rules, spellings, metonyms, wellKnownNames };
}
