import type { RuleMode } from "#lib/engines/checks/settings.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { CheckEngine } from "./check-engine.ts";
import { type MeasuredCheck, measuredCheck } from "./measured-check.ts";
import type { WordListRow } from "./queries.ts";
import { type WordEntry, type WordListKind, wordListKinds } from "./schema.ts";

export interface RuleView {
  id: string;
  mode: RuleMode;
  measured: MeasuredCheck;
}

export interface WordListView {
  kind: WordListKind;
  entries: WordEntry[];
  version: number;
}

export interface CheckSettingsView {
  newsroom: string;
  rules: RuleView[];
  lists: WordListView[];
  can: { configure: boolean };
}

/** What the newsroom decided of the checks, beside what each of them is and how it was measured. */
export function presentCheckSettings(
  decided: { modes: ReadonlyMap<string, RuleMode>; lists: Record<WordListKind, WordListRow> },
  engine: CheckEngine,
  actor: Pick<Actor, "newsroomSlug" | "roles">,
): CheckSettingsView {
  return {
    newsroom: actor.newsroomSlug,
    rules: engine.rules.map(({ id }) => ({
      id,
      mode: decided.modes.get(id) ?? "on",
      measured: measuredCheck(id, engine),
    })),
    lists: wordListKinds.map((kind) => ({ kind, ...decided.lists[kind] })),
    can: { configure: allows("checks.configure", { roles: actor.roles }) },
  };
}
