import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { reopenArticle } from "#lib/domain/publication/commands/reopen-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, testRule, textToSign } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { giveSignature } from "./give-signature.ts";
import { setRule } from "./set-rule.ts";

const url = "https://example.org/ferries";
const missing = (name: string) => `The signature as “Legal” is missing (${name}).`;

async function deskToSign() {
  const desk = await testDesk();
  const lawyer = await desk.room.join("auditor");
  const text = await textToSign(desk, desk.room.admin, lawyer);
  const input = { articleId: text.articleId, revisionId: text.revisionId };
  const cleared = async (actor: Actor) =>
    (await inScope(actor, (db) => readClearance(db, { articleId: input.articleId }))).because;
  return { ...desk, lawyer, text, input, cleared };
}

test("a text of high risk is not published until whoever is named signed it", async () => {
  const { editor, lawyer, text, input, cleared } = await deskToSign();
  await signOffRevision.run(editor, input);
  expect(await cleared(editor)).toEqual([
    { code: "signature_missing", sentence: missing(lawyer.name) },
  ]);
  const refused = await refusal(() => publishArticle.run(editor, { ...input, url }));
  expect(refused).toMatchObject({ code: "conflict", message: missing(lawyer.name) });
  const given = await recording(() =>
    giveSignature.run(lawyer, { ...text, reservations: "Not the picture." }),
  );
  expect(given.event).toMatchObject({
    type: "signature.given",
    actor: { member: lawyer.memberId },
    data: { revision: input.revisionId, rule: text.ruleId, level: "high", cleared: true },
    detail: { label: "Legal", reservations: "Not the picture." },
  });
  const row = await inScope(editor, (db) =>
    db.extraSignature.findFirstOrThrow({ include: { revision: true } }),
  );
  expect(row).toMatchObject({ kind: "given", words: "Not the picture.", withdrawnAt: null });
  expect(row.sha256).toBe(row.revision.sha256);
  expect(await cleared(editor)).toEqual([]);
  await expectRefused("conflict", () => giveSignature.run(lawyer, text));
  const { event } = await recording(() => publishArticle.run(editor, { ...input, url }));
  expect(event).toMatchObject({
    data: { risk: "high", needed: [{ rule: text.ruleId, signature: given.result.signatureId }] },
    detail: { labels: ["Legal"] },
  });
});

test("nobody else gives it: who is not named, an author, whoever signed off, no rule that does not ask", async () => {
  const { room, reporter, editor, lawyer, text, input } = await deskToSign();
  await expectRefused("forbidden", () => giveSignature.run(room.admin, text));
  const everybody = [reporter.memberId, editor.memberId, lawyer.memberId];
  const rule = { ruleId: text.ruleId, label: "Legal", level: "high", members: everybody };
  await setRule.run(room.admin, rule);
  await expectRefused("forbidden", () => giveSignature.run(reporter, text));
  await signOffRevision.run(editor, input);
  expect((await refusal(() => giveSignature.run(editor, text))).message).toBe(
    "You signed this text off: somebody else must give this signature.",
  );
  await expectRefused("conflict", () => giveSignature.run(lawyer, { ...text, ruleId: newId() }));
});

test("whoever gave it does not sign off", async () => {
  const { room, editor, lawyer, text, input } = await deskToSign();
  const members = [editor.memberId, lawyer.memberId];
  await setRule.run(room.admin, { ruleId: text.ruleId, label: "Legal", level: "high", members });
  await giveSignature.run(editor, text);
  expect((await refusal(() => signOffRevision.run(editor, input))).message).toBe(
    "You gave this text an extra signature: another editor must sign it off.",
  );
  await signOffRevision.run(await room.join("editor"), input);
});

test("it falls with the text, and when that is checked once more", async () => {
  const { reviewer, reporter, editor, lawyer, text, input, cleared } = await deskToSign();
  await giveSignature.run(lawyer, text);
  await reopenArticle.run(editor, { articleId: input.articleId, reason: "A call came in." });
  await expectRefused("conflict", () => giveSignature.run(lawyer, text));
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  expect(await cleared(editor)).toEqual([
    { code: "signature_missing", sentence: missing(lawyer.name) },
  ]);
  await giveSignature.run(lawyer, text);
  expect(await cleared(editor)).toEqual([]);
  const article = { ...input, text: "Nine ferries left the harbour." };
  await revisedArticle(reporter, article, ["Nine", "Ten"]);
  expect(await cleared(editor)).toContainEqual({
    code: "signature_missing",
    sentence: missing(lawyer.name),
  });
});

test("of an ordinary article nothing is asked for", async () => {
  const { editor, article, room } = await testDesk();
  const { ruleId } = await testRule(room.admin, editor);
  const { articleId, revisionId } = article;
  const refused = await refusal(() => giveSignature.run(editor, { articleId, revisionId, ruleId }));
  expect(refused.message).toBe("No rule asks for this signature of this article.");
});
