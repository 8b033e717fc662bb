import { z } from "zod";
import { RULES } from "#lib/engines/checks/rules.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { changeRuleModes } from "./commands/change-rule-modes.ts";
import { changeWordList } from "./commands/change-word-list.ts";
import { readRuleModes, readWordList } from "./queries.ts";
import { modeKeys, storedEntries, wordListKinds } from "./schema.ts";

export const readRuleModesOperation = readOperation({
  path: "/check-settings/modes",
  summary: "Which checks run, and how loud.",
  input: z.object({}),
  answer: z.object({
    modes: z.array(z.object({ rule: z.string(), title: z.string(), mode: z.enum(modeKeys) })),
  }),
  async read(db) {
    const decided = await readRuleModes(db);
    const modeOf = (rule: string) => decided.get(rule) ?? ("on" as const);
    return { modes: RULES.map(({ id, title }) => ({ rule: id, title, mode: modeOf(id) })) };
  },
});

export const readWordListsOperation = readOperation({
  path: "/check-settings/words",
  summary: "The newsroom's word lists, each with its version.",
  input: z.object({}),
  answer: z.object({
    lists: z.array(
      z.object({ kind: z.enum(wordListKinds), entries: storedEntries, version: z.int() }),
    ),
  }),
  async read(db) {
    const lists = [];
    for (const kind of wordListKinds) lists.push({ kind, ...(await readWordList(db, kind)) });
    return { lists };
  },
});

export const changeRuleModesOperation = commandOperation({
  path: "/check-settings/modes",
  summary: "Say which checks run, and how loud.",
  command: changeRuleModes,
  of: readRuleModesOperation,
  answer: z.object({ changed: z.int() }),
});

export const changeWordListOperation = commandOperation({
  path: "/check-settings/words",
  summary: "Change one of the newsroom's word lists.",
  command: changeWordList,
  of: readWordListsOperation,
  answer: z.object({ version: z.int(), entries: z.int() }),
});
