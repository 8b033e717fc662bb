import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readCheckSettings } from "../queries.ts";
import { changeRuleModes } from "./change-rule-modes.ts";

test("the modes that change are written and recorded, the others are left alone", async () => {
  const { editor, room } = await testDesk();
  const first = [{ rule: "list-count", mode: "notice" }];
  await changeRuleModes.run(room.admin, { modes: first });
  const modes = [...first, { rule: "weekday-date", mode: "off" }];
  const { result, event } = await recording(() => changeRuleModes.run(editor, { modes }));
  expect(result).toEqual({ changed: 1 });
  const { rules } = await inScope(editor, readCheckSettings);
  expect(rules).toEqual({ "list-count": "notice", "weekday-date": "off" });
  const row = await inScope(editor, (db) =>
    db.ruleSetting.findFirstOrThrow({ where: { rule: "weekday-date" } }),
  );
  expect(row.changedById).toBe(editor.memberId);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "rule_modes.changed",
    actor: { member: editor.memberId },
    data: { rules: [{ rule: "weekday-date", before: "on", mode: "off" }] },
    detail: { titles: ["Weekdays and dates"] },
  });
});

test("a check that was off is turned on again", async () => {
  const { editor } = await testDesk();
  const set = (mode: string) =>
    changeRuleModes.run(editor, { modes: [{ rule: "list-count", mode }] });
  await set("off");
  const { event } = await recording(() => set("on"));
  expect(event.data).toEqual({ rules: [{ rule: "list-count", before: "off", mode: "on" }] });
  const { rules } = await inScope(editor, readCheckSettings);
  expect(rules).toEqual({ "list-count": "on" });
});

test("what changes nothing, names no check or names one twice is refused", async () => {
  const { editor } = await testDesk();
  const run = (...modes: unknown[]) => changeRuleModes.run(editor, { modes });
  const off = { rule: "list-count", mode: "off" };
  await expectRefused("conflict", () => run({ ...off, mode: "on" }));
  await expectRefused("invalid_input", () => run({ rule: "phase-of-the-moon", mode: "off" }));
  await expectRefused("invalid_input", () => run({ ...off, mode: "loud" }));
  await expectRefused("invalid_input", () => run(off, { ...off, mode: "on" }));
  await expectRefused("invalid_input", () => run());
});

test("only editors and admins set up the checks, each of their own newsroom", async () => {
  const { room, reporter, reviewer, stranger, editor } = await testDesk();
  const modes = [{ rule: "list-count", mode: "off" }];
  for (const actor of [reporter, reviewer, await room.join("auditor")]) {
    await expectRefused("forbidden", () => changeRuleModes.run(actor, { modes }));
  }
  await changeRuleModes.run(stranger, { modes });
  expect((await inScope(editor, readCheckSettings)).rules).toEqual({});
});
