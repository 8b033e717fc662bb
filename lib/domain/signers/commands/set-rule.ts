import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { turns } from "../needs.ts";
import { listRules, listUnsigned, lockSignable } from "../queries.ts";
import { levelOf, placeOf } from "../risk.ts";
import { setRuleInput } from "../schema.ts";

/** So many rules a newsroom has at most: each is asked for of every article of its level. */
const MOST_RULES = 20;

/** Says from which level of risk on a signature is needed besides the sign-off, as what, and by whom; or changes that. */
export const setRule = defineCommand({
  name: "signers.set_rule",
  input: setRuleInput,
  permission: "signers.manage",
  load: async ({ db }) => {
    await lockSignable(db);
    return { chain: "newsroom" as const, unsigned: await listUnsigned(db) };
  },
  async handle({ db, actor, input, loaded: { unsigned }, at, record }) {
    const { label, level, members } = input;
    // Read here, under the lock on the newsroom's chain: nobody else changes them meanwhile.
    const rules = await listRules(db);
    const before = rules.find(({ id }) => id === input.ruleId);
    if (input.ruleId && !before) throw new AppError("not_found", "There is no such rule here.");
    if (!before && rules.length >= MOST_RULES)
      throw new AppError("conflict", "A newsroom has 20 such rules at most: remove one first.");
    const folded = label.toLowerCase();
    if (rules.some((rule) => rule !== before && rule.label.toLowerCase() === folded))
      throw new AppError("conflict", `There is a rule for “${label}” already.`);
    const people = new Map((await listMembers(db)).map(({ id, name }) => [id, name]));
    const signers = members.map((member) => {
      const name = people.get(member);
      if (name) return { member, name };
      throw new AppError("invalid_input", "Somebody is named here who is not of this newsroom.");
    });
    const data = { label, level: placeOf(level), members };
    if (before) {
      const same = [...before.members].sort().join() === [...members].sort().join();
      if (same && before.label === label && before.level === data.level)
        throw new AppError("conflict", "This rule is so already.");
      await db.signerRule.updateMany({ where: { id: before.id }, data });
    }
    const id = before?.id ?? newId();
    const { newsroomId } = actor;
    if (!before)
      await db.signerRule.createMany({ data: { newsroomId, id, ...data, createdAt: at } });
    const was = before && { level: levelOf(before.level), members: before.members };
    await record(
      "signer_rule.set",
      { rule: id, level, members, was, ...turns(unsigned, await listUnsigned(db)) },
      { label, signers, was: before?.label },
    );
    return { ruleId: id };
  },
});
