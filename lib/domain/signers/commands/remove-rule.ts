import { defineCommand } from "#lib/platform/command/define-command.ts";
import { turns } from "../needs.ts";
import { listUnsigned, lockSignable, ruleToRemove } from "../queries.ts";
import { ruleInput } from "../schema.ts";

/** Takes a rule back: its signature is needed no longer. What was signed, and what was objected, stays. */
export const removeRule = defineCommand({
  name: "signers.remove_rule",
  input: ruleInput,
  permission: "signers.manage",
  load: async ({ db }) => {
    await lockSignable(db);
    return { chain: "newsroom" as const, unsigned: await listUnsigned(db) };
  },
  async handle({ db, input, loaded: { unsigned }, at, record }) {
    const { id, label } = await ruleToRemove(db, input.ruleId);
    await db.signerRule.updateMany({ where: { id }, data: { removedAt: at } });
    const turned = turns(unsigned, await listUnsigned(db));
    await record("signer_rule.removed", { rule: id, ...turned }, { label });
  },
});
