import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { type Role, roles } from "#lib/engines/permissions/facts.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { markUnanswered } from "./contacts/commands/mark-unanswered.ts";
import { grantBreakGlass } from "./decisions/commands/grant-break-glass.ts";
import { askExpert } from "./experts/commands/ask-expert.ts";
import { judgeFacts } from "./facts/commands/judge-facts.ts";
import { readFacts } from "./facts/queries.ts";
import { dismissFindings } from "./findings/commands/dismiss-findings.ts";
import { requestChecks } from "./findings/commands/request-checks.ts";
import { inviteMember } from "./members/commands/invite-member.ts";
import { importRecord } from "./records/commands/import-record.ts";
import { wholeRecord } from "./records/heading.cases.ts";
import { addReply } from "./replies/commands/add-reply.ts";
import { refuseSignature } from "./signers/commands/refuse-signature.ts";
import { setRule } from "./signers/commands/set-rule.ts";
import { addSource } from "./sources/commands/add-source.ts";
import {
  approvedClaim,
  proposedClaim,
  rangeOf,
  testAnnotation,
  testArticle,
  testClaim,
  testEvidence,
  testSource,
} from "./test-article.ts";
import { madeCorrection, publishText, textToSign } from "./test-checked.ts";
import { testChecks } from "./test-checks.ts";
import { orphanedContact, testContact } from "./test-contact.ts";
import { testDesk } from "./test-desk.ts";
import { failedJob } from "./test-failed-job.ts";
import { removeMember, testNewsroom } from "./test-newsroom.ts";
import { givenUpDelivery, madeWebhook } from "./test-webhook.ts";
import { makeToken } from "./tokens/commands/make-token.ts";

/** Who stands before each door: one person a role, who has no part in anything; and who may not. */
export interface Callers {
  byRole: Record<Role, Actor>;
  /** Had every role, and was removed. */
  removed: Actor;
  /** Has every role, in another newsroom. */
  foreign: Actor;
}

/** A newsroom with one thing of each kind that a door can be asked for, by the names that the table uses. */
export async function testDoors(): Promise<{ callers: Callers; things: Record<string, unknown> }> {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const everything: Role[] = ["reporter", "reviewer", "editor", "auditor", "admin"];
  const joined: [Role, Actor][] = [];
  for (const role of roles.filter((role) => role !== "bot")) {
    joined.push([role, await room.join(role)]);
  }
  const bot = await botOf(room.admin);
  const byRole = Object.fromEntries([...joined, ["bot", bot]]) as Record<Role, Actor>;
  const removed = await room.join(...everything);
  await removeMember(removed, new Date());
  const invited = { email: `invited@${room.admin.newsroomSlug}.example`, roles: ["reviewer"] };
  const invitation = await inviteMember.run(room.admin, invited);
  const leaving = await room.join("reviewer");
  const foreign = await (await testNewsroom()).join(...everything);

  const { articleId, revisionId } = article;
  const { newsroomId } = editor;
  await testChecks(reviewer, { articleId });
  const findings = await inScope(editor, (db) => db.finding.findMany({ where: { articleId } }));
  const dismissed = findings[1]?.id;
  await dismissFindings.run(reviewer, { findingIds: [dismissed], reason: "It is known." });
  const facts = (await inScope(editor, (db) => readFacts(db, revisionId))) ?? [];
  const [fact, judged] = facts.map(({ key }) => key);
  await judgeFacts.run(reviewer, { articleId, factKeys: [judged], reason: "An opinion." }, newId());
  const { runId } = await requestChecks.run(reviewer, { articleId });
  const { annotationId } = await testAnnotation(byRole.reviewer, article);
  const { claimId } = await testClaim(reviewer, article);
  const said = await addReply.run(byRole.reviewer, { claimId, body: "I asked them." });
  const proposed = await proposedClaim(reviewer, article);
  const note = { kind: "note", articleId, title: "What she said", note: "Nine." };
  const guarded = await addSource.run(reporter, note);
  const granted = { claimId, deciderId: editor.memberId, reason: "Alone today." };
  const { breakGlassId } = await grantBreakGlass.run(room.admin, granted);
  const outsider = `Ines Corvo ${newId()}`;
  const edited = await testArticle(reporter, { bylineText: outsider });
  const approved = await approvedClaim(reviewer, editor, edited);
  const { evidenceId, sourceId } = await testEvidence(reviewer, article, { claimId });
  const file = { name: "scan.pdf", bytes: Uint8Array.from([1, 2, 3]) };
  await addSource.run(reporter, { kind: "file", articleId, title: "The scan", file });
  const { sourceId: unused } = await testSource(reporter, edited);
  const stored = await inScope(editor, async (db) => ({
    file: await db.sourceFile.findFirstOrThrow({ select: { id: true } }),
    revision: await db.revision.findFirstOrThrow({ where: { id: revisionId } }),
    items: await db.checklistItem.findMany({
      where: { category: "number", ordinal: { not: null } },
      orderBy: { ordinal: "asc" },
    }),
  }));
  const calm = await testArticle(reporter, { content: "Nine ferries left the harbour." });
  await publishText({ reviewer, editor }, calm);
  const { correctionId } = await madeCorrection({ reviewer, editor }, calm);
  const toSign = await textToSign({ reporter, reviewer, editor }, room.admin, byRole.auditor);
  const why = { reason: "Who says so?" };
  const { signatureId } = await refuseSignature.run(byRole.auditor, { ...toSign, ...why });
  const standards = { label: "Standards", level: "high", members: [byRole.auditor.memberId] };
  const unusedRule = await setRule.run(room.admin, standards);
  const words = rangeOf(article, "two days");
  const question = { claimId, name: "Dr Roth", question: "How many came?" };
  const { requestId } = await askExpert.run(reviewer, question);
  const elsewhere = { bytes: wholeRecord(newId(), "Tides") };
  const { recordId } = await importRecord.run(reporter, elsewhere);
  const { contactId } = await testContact(reporter, article, { hours: -1, claimIds: [claimId] });
  const guardedContact = await testContact(reporter, article);
  const declined = await testContact(reporter, article, { hours: -1 });
  await markUnanswered.run(reporter, { contactId: declined.contactId, outcome: "declined" });
  const orphaned = await testArticle(reporter, { content: "Nine ferries left the harbour." });
  await orphanedContact(room, orphaned);
  const job = await failedJob(editor);
  const { webhookId } = await madeWebhook(room.admin);
  const unusedWebhook = await madeWebhook(room.admin);
  const delivery = await givenUpDelivery(room.admin, webhookId);
  const wire = { name: "Wire", scopes: ["read"], days: 7 };
  const { tokenId } = await makeToken.run(room.admin, wire);
  return {
    callers: { byRole, removed, foreign },
    things: {
      newsroom: editor.newsroomSlug,
      newsroomId,
      outsider,
      member: byRole.reviewer.memberId,
      invitation: invitation.invitationId,
      invited: sha256Hex(invitation.secret),
      leaving: leaving.memberId,
      former: removed.memberId,
      article: articleId,
      revision: revisionId,
      edited: edited.articleId,
      editedRevision: edited.revisionId,
      document: JSON.parse(stored.revision.document),
      words: words.exact,
      wordsStart: words.start,
      wordsEnd: words.end,
      finding: findings[0]?.id,
      dismissed,
      fact,
      judged,
      run: runId,
      checkResult: await checkText({
        text: article.text,
        language: "en",
        publishedOn: "2024-05-17",
        timeZone: "UTC",
      }),
      annotation: annotationId,
      reply: said.replyId,
      claim: claimId,
      proposed: proposed.claimId,
      verdict: proposed.verdictId,
      decider: editor.memberId,
      leave: breakGlassId,
      approved: approved.claimId,
      corrected: calm.articleId,
      correctedRevision: calm.revisionId,
      correction: correctionId,
      toSign: toSign.articleId,
      toSignRevision: toSign.revisionId,
      rule: toSign.ruleId,
      unusedRule: unusedRule.ruleId,
      signature: signatureId,
      signer: byRole.auditor.memberId,
      contact: contactId,
      declined: declined.contactId,
      guardedContact: guardedContact.contactId,
      orphaned: orphaned.articleId,
      source: sourceId,
      unusedSource: unused,
      evidence: evidenceId,
      guarded: guarded.sourceId,
      file: stored.file.id,
      record: recordId,
      token: tokenId,
      webhook: webhookId,
      unusedWebhook: unusedWebhook.webhookId,
      delivery,
      job,
      request: requestId,
      item: stored.items[0]?.id,
      numberItems: stored.items.map(({ id }) => id),
    },
  };
}

/** A bot is no person whom the command that adds members would take: its rows are written here. */
async function botOf(admin: Actor): Promise<Actor> {
  const [memberId, personId] = [newId(), newId()];
  const { newsroomId } = admin;
  const createdAt = new Date();
  const person = { id: personId, email: `${personId}@bots.example`, name: "A bot", createdAt };
  await inScope({ newsroomId, personId }, async (db) => {
    await db.person.createMany({ data: person });
    const member = { id: memberId, newsroomId, personId, roles: ["bot"], createdAt };
    await db.member.createMany({ data: member });
  });
  return { ...admin, memberId, personId, name: person.name, roles: ["bot"] };
}
