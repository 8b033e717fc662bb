import { newId } from "#lib/core/ids.ts";
import { revokeSession } from "#lib/platform/auth/end-sessions.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addAnnotation } from "./annotations/commands/add-annotation.ts";
import { importArticle } from "./articles/commands/import-article.ts";
import { changeWordList } from "./check-settings/commands/change-word-list.ts";
import { changeChecklist } from "./checklists/commands/change-checklist.ts";
import { openClaim } from "./claims/commands/open-claim.ts";
import { proposeVerdict } from "./claims/commands/propose-verdict.ts";
import { withdrawClaim } from "./claims/commands/withdraw-claim.ts";
import { approveClaim } from "./decisions/commands/approve-claim.ts";
import { grantBreakGlass } from "./decisions/commands/grant-break-glass.ts";
import { attachEvidence } from "./evidence/commands/attach-evidence.ts";
import { answerRequest } from "./experts/commands/answer-request.ts";
import { askExpert } from "./experts/commands/ask-expert.ts";
import { expertByLink } from "./experts/queries.ts";
import { judgeFacts } from "./facts/commands/judge-facts.ts";
import { readFacts } from "./facts/queries.ts";
import { dismissFindings } from "./findings/commands/dismiss-findings.ts";
import { addMember } from "./members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "./members/commands/found-newsroom.ts";
import { inviteMember } from "./members/commands/invite-member.ts";
import { makePasswordLink } from "./members/commands/make-password-link.ts";
import { finishChecking } from "./publication/commands/finish-checking.ts";
import { killArticle } from "./publication/commands/kill-article.ts";
import { makeCorrection } from "./publication/commands/make-correction.ts";
import { openCorrection } from "./publication/commands/open-correction.ts";
import { publishArticle } from "./publication/commands/publish-article.ts";
import { reopenArticle } from "./publication/commands/reopen-article.ts";
import { importRecord } from "./records/commands/import-record.ts";
import { recordHeading } from "./records/heading.cases.ts";
import { addReply } from "./replies/commands/add-reply.ts";
import { applyCorrections } from "./revisions/commands/apply-corrections.ts";
import { editArticle } from "./revisions/commands/edit-article.ts";
import { signOffRevision } from "./revisions/commands/sign-off-revision.ts";
import { giveSignature } from "./signers/commands/give-signature.ts";
import { setRisk } from "./signers/commands/set-risk.ts";
import { setRule } from "./signers/commands/set-rule.ts";
import { addSource } from "./sources/commands/add-source.ts";
import { rangeOf } from "./test-article.ts";
import { testChecks } from "./test-checks.ts";
import { askBeforehand } from "./test-hostile-contact.ts";
import { hostile, mark, pieces } from "./test-hostile-words.ts";
import { givenUpDelivery } from "./test-webhook.ts";
import { makeToken } from "./tokens/commands/make-token.ts";
import { makeWebhook } from "./webhooks/commands/make-webhook.ts";

const password = "a password of the hostile newsroom";

/** A newsroom with such words in every field that takes words, up to what it takes. */
export async function testHostileNewsroom() {
  const slug = `hostile-${newId().slice(-12)}`;
  const newsroom = { slug, name: hostile(120, 1) };
  const email = `reader@${slug}.example`;
  const roles = ["admin", "editor", "reviewer", "reporter", "auditor"];
  const founder = { name: hostile(120, 2), email, password, roles };
  const operator = founderOf({ ...newsroom, founder: founder.name });
  const made = await foundNewsroom.run(operator, { newsroom, founder });
  const reader: Actor = { ...operator, ...made, roles, operator: undefined };
  async function join(role: string, first: number, ...more: string[]): Promise<Actor> {
    const roles = [role, ...more];
    const person = { name: hostile(120, first), email: `${role}@${slug}.example` };
    const { memberId } = await addMember.run(reader, { ...person, password, roles });
    const { personId } = await inScope(reader, (db) =>
      db.member.findFirstOrThrow({ where: { id: memberId } }),
    );
    return { ...reader, memberId, personId, name: person.name, roles };
  }
  const reporter = await join("reporter", 3);
  const reviewer = await join("reviewer", 4, "editor");
  const told = "Three countries sent envoys: Chad, Mali, Niger and Togo.";
  const content = `${told}\n${pieces.map((_, first) => hostile(600, first)).join("\n")}`;
  const draft = { format: "txt", language: "en", direction: "ltr", publishedOn: "2024-05-17" };
  const of = { ...draft, timeZone: "UTC", bylineText: hostile(300, 5) };
  const ids = await importArticle.run(reporter, { ...of, title: hostile(300, 6), content });
  const { articleId } = ids;
  const long = hostile(990_000).replaceAll("</title>", "</title>\n");
  const large = await importArticle.run(reporter, { ...of, title: hostile(300, 7), content: long });
  const { expertLink, webhookId } = await writeEverything(
    { reporter, reviewer, editor: reader },
    ids,
  );
  const signed = await importArticle.run(reporter, {
    ...of,
    title: hostile(300, 8),
    content: told,
  });
  await signEverything(reviewer, reader, signed);
  const elsewhere = recordHeading(newId(), hostile(300, 9), hostile(120, 1));
  await importRecord.run(reporter, { bytes: elsewhere });
  const invited = { email: `invited@${slug}.example`, roles: ["reviewer"] };
  const { secret: invitation } = await inviteMember.run(reader, invited);
  const { secret: passwordLink } = await makePasswordLink.run(reader, {
    memberId: reporter.memberId,
  });
  const agent = hostile(200, 1);
  await revokeSession(reader.personId, await openSession(reader.personId, agent), agent);
  const links = { expertLink, webhookId, invitation, passwordLink };
  const articles = { articleId, largeId: large.articleId, correctedId: signed.articleId };
  return { ...links, ...articles, slug, email, password };
}

type Text = { articleId: string; revisionId: string };

/** Ends an article's life, and begins it again, with such words in every step. */
async function signEverything(reviewer: Actor, editor: Actor, { articleId, revisionId }: Text) {
  const text = { articleId, revisionId };
  await testChecks(reviewer, { articleId });
  const part = { scope: "partial", leftOut: hostile(2_000, 1), because: hostile(2_000, 2) };
  await finishChecking.run(reviewer, { ...text, ...part });
  await signOffRevision.run(editor, { ...text, reservations: hostile(5_000, 8) });
  const label = hostile(60, 1);
  const rule = { label, level: "high", members: [reviewer.memberId] };
  const { ruleId } = await setRule.run(editor, rule);
  await setRisk.run(editor, { articleId, level: "high", reason: hostile(2_000, 5) });
  await giveSignature.run(reviewer, { ...text, ruleId, reservations: hostile(5_000, 3) });
  const url = `https://example.org/?q=${encodeURIComponent(hostile(300))}`;
  await publishArticle.run(editor, { ...text, url });
  const words = hostile(5_000, 9);
  const found = { error: words, foundHow: hostile(500, 6), foundBy: hostile(300, 7) };
  await openCorrection.run(editor, { ...text, ...found });
  await killArticle.run(editor, { articleId, reason: hostile(2_000, 3) });
  const instead = { oldText: words, newText: words, notice: words, rootCause: words };
  await makeCorrection.run(editor, { ...text, ...instead, missedAt: "checking", url });
  await reopenArticle.run(editor, { articleId, reason: hostile(2_000, 4) });
}

type Desk = Record<"reporter" | "reviewer" | "editor", Actor>;

async function writeEverything(desk: Desk, ids: { articleId: string; revisionId: string }) {
  const { reporter, reviewer, editor } = desk;
  const { articleId } = ids;
  // Of this revision; the next asks for its own.
  await testChecks(reviewer, { articleId });
  await setAside(desk, ids);
  const first = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { id: ids.revisionId } }),
  );
  const document = JSON.parse(first.document);
  document.content.push({ type: "paragraph", content: [{ type: "text", text: hostile(600, 8) }] });
  const edited = await editArticle.run(reporter, { ...ids, document, note: hostile(1_000, 9) });
  const { revisionId } = edited;
  const revision = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { id: revisionId } }),
  );
  const article = { articleId, revisionId, text: revision.text };
  const about = { articleId, revisionId };
  const title = hostile(300, 1);
  const file = { name: `${hostile(240, 2)}.html`, mediaType: "text/html" };
  const bytes = new TextEncoder().encode(`<script>window.${mark}="file"</script>`);
  await addSource.run(reporter, { kind: "file", articleId, title, file: { ...file, bytes } });
  const note = hostile(20_000, 3);
  await addSource.run(reporter, { kind: "note", articleId, title: hostile(300, 4), note });
  const url = `https://example.org/?q=${encodeURIComponent(hostile(300))}`;
  const web = { kind: "url", articleId, title, url, note };
  const { sourceId } = await addSource.run(reporter, web);
  const ranges = [rangeOf(article, "Three countries")];
  const comment = { ...about, kind: "comment", body: hostile(10_000, 5), ranges };
  const { annotationId } = await addAnnotation.run(reviewer, comment);
  const suggestion = { kind: "suggestion", body: hostile(900), replacement: hostile(900, 6) };
  await addAnnotation.run(reviewer, { ...about, ...suggestion, ranges });
  await addReply.run(editor, { annotationId, body: hostile(10_000, 7) });
  const claimant = { name: hostile(200, 1), role: hostile(200, 2), url };
  const claim = { ...about, ranges, statement: hostile(2_000, 8), claimant };
  const { claimId } = await openClaim.run(reviewer, claim);
  const evidence = { claimId, sourceId, stance: "refutes" };
  const words = { locator: hostile(500, 9), quote: hostile(20_000, 1) };
  await attachEvidence.run(reviewer, { ...evidence, ...words });
  const verdict = { rating: "wrong", disposition: "corrected", rationale: hostile(5_000, 2) };
  const texts = { oldText: "Three countries", newText: hostile(2_000, 3) };
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...verdict, ...texts });
  await approveClaim.run(editor, { claimId, verdictId, reason: hostile(5_000, 4) });
  const other = await openClaim.run(reviewer, { ...about, statement: hostile(2_000, 5) });
  await withdrawClaim.run(reviewer, { claimId: other.claimId, reason: hostile(5_000, 6) });
  const items = [hostile(300, 6), hostile(300, 7)];
  const seen = await inScope(editor, (db) =>
    db.checklistItem.findMany({
      where: { category: "number", ordinal: { not: null } },
      orderBy: { ordinal: "asc" },
    }),
  );
  const asked = { category: "number", items, seen: seen.map(({ id }) => id) };
  await changeChecklist.run(editor, asked);
  const entries = [[hostile(100, 1), hostile(100, 8)]];
  await changeWordList.run(editor, { kind: "spellings", entries, version: 0 });
  const [description, kinds] = [hostile(200, 3), ["report.exported"]];
  const { webhookId } = await makeWebhook.run(editor, { url, description, kinds });
  await givenUpDelivery(editor, webhookId, hostile(300, 4));
  await makeToken.run(editor, { name: hostile(80, 2), scopes: ["read"], days: 7 });
  const expertLink = await askSomebody(reviewer, claimId);
  await askBeforehand(reporter, { articleId, claimIds: [claimId] });
  await noteRichly(desk, about, claimId);
  await applyCorrections.run(reporter, { ...about, claimIds: [claimId] });
  return { expertLink, webhookId };
}

/** What the checks found, and what cannot be checked. */
async function setAside({ reviewer }: Desk, ids: { articleId: string; revisionId: string }) {
  const { articleId } = ids;
  const [found] = await inScope(reviewer, (db) => db.finding.findMany({ where: { articleId } }));
  await dismissFindings.run(reviewer, { findingIds: [found?.id], reason: hostile(2_000, 1) });
  const [fact] = (await inScope(reviewer, (db) => readFacts(db, ids.revisionId))) ?? [];
  const judged = { articleId, factKeys: [fact?.key], reason: hostile(2_000, 2) };
  await judgeFacts.run(reviewer, judged);
}

/** An expert with such a name, who was asked and answered in such words; their link. */
async function askSomebody(reviewer: Actor, claimId: string): Promise<string> {
  const asked = { claimId, name: hostile(120, 3), question: hostile(5_000, 4) };
  const { token } = await askExpert.run(reviewer, asked);
  const answer = { body: hostile(20_000, 5), stance: "context" };
  await answerRequest.run(await expertByLink(token), answer);
  return token;
}

/** Notes that are documents, with bold words and a member's name in them; a decision that needs leave. */
async function noteRichly(
  { reviewer, editor }: Desk,
  about: { articleId: string; revisionId: string },
  claimId: string,
) {
  const bold = { type: "text", text: hostile(2_000, 6), marks: [{ type: "bold" }] };
  const mention = { type: "mention", attrs: { id: editor.memberId, label: hostile(100, 7) } };
  const note = { type: "doc", content: [{ type: "paragraph", content: [bold, mention] }] };
  const { text } = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { id: about.revisionId } }),
  );
  const ranges = [rangeOf({ ...about, text }, `window.${mark}="script"`)];
  await addAnnotation.run(reviewer, { ...about, kind: "comment", body: note, ranges });
  await addReply.run(reviewer, { claimId, body: note });
  const claim = { ...about, ranges, statement: hostile(2_000, 9) };
  const other = await openClaim.run(reviewer, claim);
  const verdict = { rating: "verified", disposition: "stands", rationale: note };
  await proposeVerdict.run(reviewer, { claimId: other.claimId, ...verdict });
  const leave = { claimId: other.claimId, deciderId: reviewer.memberId };
  await grantBreakGlass.run(editor, { ...leave, reason: hostile(2_000, 1) });
}
