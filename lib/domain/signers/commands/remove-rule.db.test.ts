import { expect, test } from "vitest";
import { testRule } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listRules } from "../queries.ts";
import { removeRule } from "./remove-rule.ts";

test("an admin takes a rule back, once, and nobody else does", async () => {
  const { room, editor } = await testDesk();
  const lawyer = await room.join("auditor");
  const { ruleId } = await testRule(room.admin, lawyer);
  await expectRefused("forbidden", () => removeRule.run(editor, { ruleId }));
  const { event } = await recording(() => removeRule.run(room.admin, { ruleId }));
  expect(event).toMatchObject({
    ...{ chainOf: "newsroom", type: "signer_rule.removed" },
    ...{ data: { rule: ruleId }, detail: { label: "Legal" } },
  });
  expect(await inScope(room.admin, listRules)).toEqual([]);
  await expectRefused("conflict", () => removeRule.run(room.admin, { ruleId }));
  // Its name is free again.
  await testRule(room.admin, lawyer);
});
