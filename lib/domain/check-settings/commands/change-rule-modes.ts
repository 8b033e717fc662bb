import { AppError } from "#lib/core/errors.ts";
import { RULES } from "#lib/engines/checks/rules.ts";
import type { RuleMode } from "#lib/engines/checks/settings.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readRuleModes } from "../queries.ts";
import { changeRuleModesInput } from "../schema.ts";

/** What the checks are called, by their ids. */
const titles = new Map(RULES.map(({ id, title }) => [id, title]));

/** Turns checks on, off, or down to notices, from their next run on. */
export const changeRuleModes = defineCommand({
  name: "rule.change_modes",
  input: changeRuleModesInput,
  permission: "checks.configure",
  load: async ({ input }) => {
    const unknown = input.modes.find(({ rule }) => !titles.has(rule));
    if (unknown) {
      const message = `There is no check called ${unknown.rule}.`;
      throw new AppError("invalid_input", message, [{ path: "modes", message }]);
    }
    return { chain: "newsroom" as const };
  },
  async handle({ db, actor, input, at, record }) {
    // Read here, under the lock on the newsroom's chain: nobody else changes them meanwhile.
    const known = await readRuleModes(db);
    const before = (rule: string): RuleMode => known.get(rule) ?? "on";
    const changes = input.modes.filter(({ rule, mode }) => mode !== before(rule));
    if (changes.length === 0) throw new AppError("conflict", "The checks are set so already.");
    const { newsroomId, memberId: changedById } = actor;
    for (const { rule, mode } of changes) {
      const change = { mode, changedById, changedAt: at };
      if (known.has(rule)) await db.ruleSetting.updateMany({ where: { rule }, data: change });
      else await db.ruleSetting.createMany({ data: { newsroomId, rule, ...change } });
    }
    await record(
      "rule_modes.changed",
      { rules: changes.map(({ rule, mode }) => ({ rule, before: before(rule), mode })) },
      { titles: changes.map(({ rule }) => titles.get(rule) ?? rule) },
    );
    return { changed: changes.length };
  },
});
