import { generateKeyPairSync } from "node:crypto";
import { newId } from "#lib/core/ids.ts";
import { makeCheckpoint } from "#lib/platform/checkpoints/make-checkpoint.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { chooseMail } from "#lib/platform/notifications/choices.ts";
import { addAnnotation } from "./annotations/commands/add-annotation.ts";
import { changeRuleModes } from "./check-settings/commands/change-rule-modes.ts";
import { changeWordList } from "./check-settings/commands/change-word-list.ts";
import { markItem } from "./checklists/commands/mark-item.ts";
import { openClaim } from "./claims/commands/open-claim.ts";
import { recordReply } from "./contacts/commands/record-reply.ts";
import { grantBreakGlass } from "./decisions/commands/grant-break-glass.ts";
import { answerRequest } from "./experts/commands/answer-request.ts";
import { askExpert } from "./experts/commands/ask-expert.ts";
import { expertByLink } from "./experts/queries.ts";
import { judgeFacts } from "./facts/commands/judge-facts.ts";
import { readFacts } from "./facts/queries.ts";
import { dismissFindings } from "./findings/commands/dismiss-findings.ts";
import { requestChecks } from "./findings/commands/request-checks.ts";
import { inviteMember } from "./members/commands/invite-member.ts";
import { importRecord } from "./records/commands/import-record.ts";
import { recordHeading } from "./records/heading.cases.ts";
import { addReply } from "./replies/commands/add-reply.ts";
import { applyCorrections } from "./revisions/commands/apply-corrections.ts";
import { giveSignature } from "./signers/commands/give-signature.ts";
import { addSource } from "./sources/commands/add-source.ts";
import {
  approvedClaim,
  proposedClaim,
  rangeOf,
  testAnnotation,
  testArticle,
  testEvidence,
} from "./test-article.ts";
import { madeCorrection, publishText, textToSign } from "./test-checked.ts";
import { testChecks } from "./test-checks.ts";
import { testContact } from "./test-contact.ts";
import { testDesk } from "./test-desk.ts";
import { madeWebhook } from "./test-webhook.ts";
import { makeToken } from "./tokens/commands/make-token.ts";
import { tryWebhook } from "./webhooks/commands/try-webhook.ts";

/** A newsroom with a row in every table that belongs to one; gives its editor. */
export async function testFullNewsroom(): Promise<Actor> {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  const file = { name: "scan.pdf", bytes: Uint8Array.from([1, 2, 3]) };
  await addSource.run(reporter, { kind: "file", articleId, title: "The scan", file });
  await testAnnotation(reviewer, article);
  await testChecks(reviewer, { articleId });
  const finding = await inScope(editor, (db) => db.finding.findFirstOrThrow());
  const statement = "What the check says holds.";
  const about = { articleId, revisionId, findingId: finding.id };
  const open = await openClaim.run(reviewer, { ...about, statement }, newId());
  const asked = await inScope(editor, (db) =>
    db.checklistItem.findFirstOrThrow({ where: { category: "other" } }),
  );
  const tick = { claimId: open.claimId, itemId: asked.id, mark: "checked" };
  await markItem.run(editor, tick);
  await dismissFindings.run(reviewer, { findingIds: finding.id, reason: "Settled by a claim." });
  await changeRuleModes.run(editor, { modes: [{ rule: "list-count", mode: "notice" }] });
  const spellings = { kind: "spellings", entries: [["Gaddafi", "Qaddafi"]], version: 0 };
  await changeWordList.run(editor, spellings);
  const facts = await inScope(editor, (db) => readFacts(db, revisionId));
  const factKeys = facts?.slice(0, 1).map(({ key }) => key);
  await judgeFacts.run(editor, { articleId, factKeys, reason: "An opinion." }, newId());
  const claim = await approvedClaim(reviewer, editor, article);
  await addReply.run(editor, { claimId: claim.claimId, body: "Thank you." });
  const { evidenceId } = await testEvidence(reviewer, article, claim);
  const { claimId } = claim;
  const question = { claimId, name: "Dr Roth", question: "How many?", evidenceIds: [evidenceId] };
  const { token } = await askExpert.run(editor, question);
  await answerRequest.run(await expertByLink(token), { body: "Eighteen." });
  const noted = await testContact(reporter, article, { claimIds: [claimId] });
  await recordReply.run(reporter, {
    contactId: noted.contactId,
    reply: "Nine.",
    terms: "on_record",
  });
  await testContact(reporter, article, { hours: -1 });
  await tryWebhook.run(room.admin, await madeWebhook(room.admin));
  await makeToken.run(room.admin, { name: "Wire", scopes: ["read"], days: 7 });
  await inviteMember.run(room.admin, { email: `${newId()}@example.org`, roles: ["editor"] });
  const waiting = await proposedClaim(editor, article);
  const granted = { claimId: waiting.claimId, deciderId: editor.memberId, reason: "Alone today." };
  await grantBreakGlass.run(room.admin, granted);
  await chooseMail(editor, "returned", "daily");
  await requestChecks.run(reviewer, { articleId });
  await importRecord.run(editor, { bytes: recordHeading(newId()) });
  await publishedArticle({ reporter, reviewer, editor });
  const lawyer = await room.join("auditor");
  const toSign = await textToSign({ reporter, reviewer, editor }, room.admin, lawyer);
  await giveSignature.run(lawyer, toSign);
  await makeCheckpoint(generateKeyPairSync("ed25519").privateKey);
  return editor;
}

/** An article whose approved correction is made, and a suggestion with it; signed off, published and corrected. */
async function publishedArticle(desk: Record<"reporter" | "reviewer" | "editor", Actor>) {
  const { reporter, reviewer, editor } = desk;
  const article = await testArticle(reporter);
  const { articleId, revisionId } = article;
  await testChecks(reviewer, { articleId });
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const suggestion = { kind: "suggestion", body: "", replacement: "three days" };
  const ranges = [rangeOf(article, "two days")];
  const { annotationId } = await addAnnotation.run(reporter, {
    articleId,
    revisionId,
    ranges,
    ...suggestion,
  });
  const chosen = { claimIds: [claimId], annotationIds: [annotationId] };
  const made = await applyCorrections.run(reporter, { articleId, revisionId, ...chosen });
  const text = { articleId, revisionId: made.revisionId };
  await publishText({ reviewer, editor }, text);
  await madeCorrection({ reviewer, editor }, text);
}
