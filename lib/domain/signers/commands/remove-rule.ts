import { defineCommand } from "#lib/platform/command/define-command.ts";
import { ruleToRemove } from "../queries.ts";
import { ruleInput } from "../schema.ts";

/** Takes a rule back: its signature is needed no longer. What was signed, and what was objected, stays. */
export const removeRule = defineCommand({
  name: "signers.remove_rule",
  input: ruleInput,
  permission: "signers.manage",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, input, at, record }) {
    const { id, label } = await ruleToRemove(db, input.ruleId);
    await db.signerRule.updateMany({ where: { id }, data: { removedAt: at } });
    await record("signer_rule.removed", { rule: id }, { label });
  },
});
