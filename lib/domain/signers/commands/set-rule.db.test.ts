import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { setRule } from "./set-rule.ts";

test("an admin says who signs besides, from which level on, and changes it", async () => {
  const { room, editor } = await testDesk();
  const lawyer = await room.join("auditor");
  const said = { label: "Legal", level: "high", members: [lawyer.memberId] };
  const made = await recording(() => setRule.run(room.admin, said));
  expect(made.event).toMatchObject({
    ...{ chainOf: "newsroom", type: "signer_rule.set", actor: { member: room.admin.memberId } },
    data: { level: "high", members: [lawyer.memberId] },
    detail: { label: "Legal", signers: [{ member: lawyer.memberId, name: lawyer.name }] },
  });
  const { ruleId } = made.result;
  const other = { ruleId, label: "Counsel", level: "elevated" };
  const members = [lawyer.memberId, editor.memberId];
  const { event } = await recording(() => setRule.run(room.admin, { ...other, members }));
  expect(event).toMatchObject({
    data: { rule: ruleId, level: "elevated", was: { level: "high", members: said.members } },
    detail: { label: "Counsel", was: "Legal" },
  });
  const rows = await inScope(room.admin, (db) => db.signerRule.findMany());
  expect(rows).toMatchObject([{ id: ruleId, label: "Counsel", level: 1, members }]);
  await expectRefused("conflict", () => setRule.run(room.admin, { ...other, members }));
});

test("nobody else does; nor is anybody named who is none of its people, or a rule twice", async () => {
  const { room, editor, stranger } = await testDesk();
  const lawyer = await room.join("auditor");
  const said = { label: "Legal", level: "high", members: [lawyer.memberId] };
  for (const actor of [editor, lawyer])
    await expectRefused("forbidden", () => setRule.run(actor, said));
  for (const members of [[stranger.memberId], [newId()], []])
    await expectRefused("invalid_input", () => setRule.run(room.admin, { ...said, members }));
  await expectRefused("invalid_input", () => setRule.run(room.admin, { ...said, label: " " }));
  await expectRefused("not_found", () => setRule.run(room.admin, { ...said, ruleId: newId() }));
  await setRule.run(room.admin, said);
  await expectRefused("conflict", () => setRule.run(room.admin, { ...said, label: "LEGAL" }));
});
