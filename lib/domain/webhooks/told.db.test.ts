import { afterAll, afterEach, expect, test } from "vitest";
import { signedOffStates } from "#lib/domain/articles/workflow.ts";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import { makeCorrection } from "#lib/domain/publication/commands/make-correction.ts";
import { openCorrection } from "#lib/domain/publication/commands/open-correction.ts";
import { publishArticle } from "#lib/domain/publication/commands/publish-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { removeRule } from "#lib/domain/signers/commands/remove-rule.ts";
import { setRule } from "#lib/domain/signers/commands/set-rule.ts";
import {
  checkedArticle,
  publishedDesk,
  settledDesk,
  textToSign,
} from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { isSigned, type Received, sendAll, testReceiver } from "#lib/domain/test-receiver.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { deliveriesOf, madeWebhook } from "#lib/domain/test-webhook.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { clearedStates } from "#lib/platform/webhooks/kinds.ts";

const { received, url: here, close } = await testReceiver();
afterAll(close);
afterEach(() => {
  received.length = 0;
});

const messageOf = ({ body }: Received) => JSON.parse(body);

test("a text is cleared where the states of its article say so, for webhooks too", () => {
  expect(clearedStates).toEqual(signedOffStates);
});

test("a CMS is told, signed, when a text is cleared, where it went, and when it is cleared no more", async () => {
  const { room, reviewer, editor, article, claim } = await settledDesk();
  const { articleId } = article;
  const { webhookId, secret } = await madeWebhook(room.admin, here);
  const exportsOnly = await madeWebhook(room.admin, here, ["report.exported"]);
  await checkedArticle(reviewer, article);
  await signOffRevision.run(editor, { ...article, reservations: "Bar the caption." });
  await sendAll(editor, webhookId);
  const [cleared, signed] = received.map(messageOf);
  const clearance = await withNewsroom(editor, (db) => readClearance(db, { articleId }));
  expect(clearance.cleared).toBe(true);
  const { sha256 } = clearance;
  const newsroom = editor.newsroomSlug;
  // Who signed is asked for with the right to read, and sent nowhere.
  const { by, ...signOff } = clearance.signOff ?? {};
  expect(cleared).toEqual({
    ...{ type: "clearance.changed", newsroom, timestamp: clearance.signOff?.at },
    data: { ...clearance, signOff },
  });
  expect(by).toBe(editor.name);
  expect(JSON.stringify(received)).not.toContain(editor.name);
  const told = { article: articleId, revision: article.revisionId, sha256 };
  expect(signed).toMatchObject({
    ...{ type: "article.signed_off", newsroom },
    data: { ...told, reservations: "Bar the caption." },
  });
  expect(received.every((one) => isSigned(one, secret))).toBe(true);
  expect(received.some((one) => isSigned(one, exportsOnly.secret))).toBe(false);

  received.length = 0;
  const url = "https://example.org/envoys";
  await publishArticle.run(editor, { ...article, url });
  const report = {
    ...{ atSeq: 2, format: "pdf", mediaType: "application/pdf" },
    ...{ sha256: "ab".repeat(32), size: 9_000 },
  };
  await recordExport.run(editor, { articleId, ...report });
  await reopenClaim.run(editor, { claimId: claim.claimId, reason: "A reader wrote in." });
  await sendAll(editor, webhookId);
  expect(received.map(messageOf)).toMatchObject([
    { type: "article.published", data: { ...told, url } },
    {
      type: "report.exported",
      data: { article: articleId, atEvent: 2, format: "pdf", sha256: report.sha256 },
    },
    {
      type: "clearance.changed",
      data: { article: articleId, state: "reopened", sha256, cleared: false, signOff: null },
    },
  ]);
  expect(messageOf(received[2] as Received).data.because).toContainEqual({
    code: "claims_open",
    sentence: "Claim 1 is not settled.",
  });
  const others = await deliveriesOf(editor, exportsOnly.webhookId);
  expect(others.map(({ kind }) => kind)).toEqual(["report.exported"]);
});

test("a CMS is told when an admin's rule turns whether a text that was signed off may be published", async () => {
  const desk = await testDesk();
  const { room, editor } = desk;
  const lawyer = await room.join("auditor");
  const { articleId, revisionId, ruleId } = await textToSign(desk, room.admin, lawyer);
  await removeRule.run(room.admin, { ruleId });
  await signOffRevision.run(editor, { articleId, revisionId });
  const { webhookId } = await madeWebhook(room.admin, here);
  const told = async () => {
    received.length = 0;
    await sendAll(editor, webhookId);
    return received.map(messageOf);
  };
  const rule = { label: "Legal", level: "elevated", members: [lawyer.memberId] };
  const made = await setRule.run(room.admin, rule);
  const changed = { type: "clearance.changed", newsroom: editor.newsroomSlug };
  const missing = {
    code: "signature_missing",
    // Who may give it is asked for with the right to read.
    sentence: "The signature as “Legal” is missing.",
  };
  expect(await told()).toMatchObject([
    { ...changed, data: { article: articleId, cleared: false, because: [missing] } },
  ]);
  // It asks for the same still.
  await setRule.run(room.admin, { ...rule, ruleId: made.ruleId, level: "high" });
  expect(await told()).toEqual([]);
  await removeRule.run(room.admin, { ruleId: made.ruleId });
  expect(await told()).toMatchObject([
    { ...changed, data: { article: articleId, cleared: true, because: [] } },
  ]);
});

test("a correction is told with its notice, and why it came about is not", async () => {
  const { room, reporter, reviewer, editor, article, input } = await publishedDesk();
  const { articleId } = input;
  const { webhookId } = await madeWebhook(room.admin, here);
  const error = { error: "Three days.", foundHow: "By letter", foundBy: "A reader" };
  const { correctionId } = await openCorrection.run(editor, { ...input, ...error });
  await sendAll(editor, webhookId);
  expect(received.map(messageOf)).toMatchObject([
    { type: "clearance.changed", data: { cleared: false, state: "correction_open" } },
  ]);
  const { revisionId } = await revisedArticle(reporter, article, ["two days", "three days"]);
  await checkedArticle(reviewer, { articleId, revisionId });
  await signOffRevision.run(editor, { articleId, revisionId });
  received.length = 0;
  const texts = { oldText: "two days", newText: "three days" };
  const told = { ...texts, notice: "It was three days.", url: "https://example.org/envoys" };
  const rootCause = "The agenda was not looked at.";
  const made = { articleId, revisionId, ...told, rootCause, missedAt: "checking" };
  await makeCorrection.run(editor, made);
  await sendAll(editor, webhookId);
  const { type, data } = messageOf(received.at(-1) as Received);
  const { sha256 } = await withNewsroom(editor, (db) => readClearance(db, { articleId }));
  expect(type).toBe("correction.made");
  expect(data).toEqual({
    ...{ article: articleId, event: expect.any(Number), revision: revisionId, sha256 },
    ...{ correction: correctionId, ...told },
  });
});
