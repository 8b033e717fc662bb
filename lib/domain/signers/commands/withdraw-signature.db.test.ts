import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { textToSign } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { giveSignature } from "./give-signature.ts";
import { refuseSignature } from "./refuse-signature.ts";
import { setRule } from "./set-rule.ts";
import { withdrawSignature } from "./withdraw-signature.ts";

async function deskWithTwo() {
  const desk = await testDesk();
  const { room, editor } = desk;
  const [lawyer, colleague] = [await room.join("auditor"), await room.join("auditor")];
  const text = await textToSign(desk, room.admin, lawyer);
  const members = [lawyer.memberId, colleague.memberId];
  await setRule.run(room.admin, { ruleId: text.ruleId, label: "Legal", level: "high", members });
  const { articleId, revisionId } = text;
  await signOffRevision.run(editor, { articleId, revisionId });
  return { ...desk, lawyer, colleague, text, articleId, revisionId };
}

test("whoever objected takes it back, or another who signs the same", async () => {
  const { room, editor, lawyer, colleague, text, articleId } = await deskWithTwo();
  const object = { ...text, reason: "Who says so?" };
  for (const actor of [lawyer, colleague]) {
    const { signatureId } = await refuseSignature.run(lawyer, object);
    const input = { articleId, signatureId };
    for (const other of [editor, room.admin])
      await expectRefused("forbidden", () => withdrawSignature.run(other, input));
    const { event } = await recording(() => withdrawSignature.run(actor, input));
    expect(event).toMatchObject({
      type: "signature.withdrawn",
      actor: { member: actor.memberId },
      data: { signature: signatureId, kind: "objection" },
    });
    await expectRefused("conflict", () => withdrawSignature.run(actor, input));
  }
});

test("a signature is its giver's alone to take back, and none is once the text is published", async () => {
  const { editor, lawyer, colleague, text, articleId, revisionId } = await deskWithTwo();
  const { signatureId } = await giveSignature.run(lawyer, text);
  const input = { articleId, signatureId };
  await expectRefused("forbidden", () => withdrawSignature.run(colleague, input));
  const { event } = await recording(() => withdrawSignature.run(lawyer, input));
  expect(event.data).toMatchObject({ kind: "given", cleared: false });
  const again = await giveSignature.run(colleague, text);
  await publishArticle.run(editor, { articleId, revisionId, url: "https://example.org/ferries" });
  await expectRefused("conflict", () => withdrawSignature.run(colleague, { articleId, ...again }));
  await expectRefused("not_found", () =>
    withdrawSignature.run(lawyer, { articleId, signatureId: newId() }),
  );
});
