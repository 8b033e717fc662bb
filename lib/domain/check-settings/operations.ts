import { z } from "zod";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { changeRuleModes } from "./commands/change-rule-modes.ts";
import { changeWordList } from "./commands/change-word-list.ts";

export const changeRuleModesOperation = commandOperation({
  path: "/check-settings/modes",
  summary: "Say which checks run, and how loud.",
  command: changeRuleModes,
  answer: z.object({ changed: z.int() }),
});

export const changeWordListOperation = commandOperation({
  path: "/check-settings/words",
  summary: "Change one of the newsroom's word lists.",
  command: changeWordList,
  answer: z.object({ version: z.int(), entries: z.int() }),
});
