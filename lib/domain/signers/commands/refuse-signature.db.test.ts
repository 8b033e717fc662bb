import { expect, test } from "vitest";
import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { textToSign } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { giveSignature } from "./give-signature.ts";
import { refuseSignature } from "./refuse-signature.ts";
import { removeRule } from "./remove-rule.ts";
import { setRisk } from "./set-risk.ts";

test("an objection keeps a text from being published, whatever its level becomes and whatever else is signed", async () => {
  const desk = await testDesk();
  const { room, editor, reviewer, reporter } = desk;
  const lawyer = await room.join("auditor");
  const text = await textToSign(desk, room.admin, lawyer);
  const { articleId, revisionId } = text;
  await signOffRevision.run(editor, { articleId, revisionId });
  const object = { ...text, reason: "Who says so?" };
  await expectRefused("forbidden", () => refuseSignature.run(editor, object));
  await expectRefused("invalid_input", () =>
    refuseSignature.run(lawyer, { ...object, reason: "" }),
  );
  await giveSignature.run(lawyer, text);
  const { event } = await recording(() => refuseSignature.run(lawyer, object));
  expect(event).toMatchObject({
    type: "signature.refused",
    data: { revision: revisionId, rule: text.ruleId, cleared: false },
    detail: { label: "Legal", reason: "Who says so?" },
  });
  const told = await inScope(editor, (db) =>
    db.notification.findMany({ where: { kind: "objected" } }),
  );
  expect(told.map(({ memberId }) => memberId).sort()).toEqual(
    [reporter, reviewer, editor].map(({ memberId }) => memberId).sort(),
  );
  await expectRefused("conflict", () => refuseSignature.run(lawyer, object));
  await setRisk.run(editor, { articleId, level: "ordinary", reason: "It names nobody." });
  await removeRule.run(room.admin, { ruleId: text.ruleId });
  const url = "https://example.org/ferries";
  const refused = await refusal(() => publishArticle.run(editor, { articleId, revisionId, url }));
  expect(refused.message).toBe(`${lawyer.name} objects as “Legal”.`);
});
