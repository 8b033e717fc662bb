import { readFileSync } from "node:fs";
import { recordHeading } from "#lib/domain/records/heading.cases.ts";
import type { Role } from "#lib/engines/permissions/facts.ts";

/**
 * Every door of Stet, and who may pass it: `doors.db.test.ts` finds the doors in the files, and walks
 * each as every role, as somebody of another newsroom, as a former member and signed out. A door
 * without its row here fails it.
 *
 * Roles are those of people who have no part in the thing in hand (what one's part forbids is the
 * permissions' own test); the reviewer wrote `$annotation` and `$reply`. Words that begin with `$`
 * are things of the newsroom that `lib/domain/test-doors.ts` makes.
 */

const everybody: readonly Role[] = ["reporter", "reviewer", "editor", "auditor", "admin", "bot"];
const desk: readonly Role[] = ["reporter", "reviewer", "editor"];
const checkers: readonly Role[] = ["reviewer", "editor"];
const writers: readonly Role[] = ["reporter", "editor"];
const configurers: readonly Role[] = ["editor", "admin"];
/** With programs that use the API, as far as their token goes. */
const deskAndBots: readonly Role[] = [...desk, "bot"];
const checkersAndBots: readonly Role[] = [...checkers, "bot"];
const writersAndBots: readonly Role[] = [...writers, "bot"];
const exporters: readonly Role[] = ["editor", "auditor", "bot"];
const bot: readonly Role[] = ["bot"];
const nobody: readonly Role[] = [];

const draft = {
  format: "txt",
  content: "Nine ferries left the harbour.",
  title: "Ferries",
  language: "en",
  direction: "ltr",
  publishedOn: "2024-05-17",
  timeZone: "UTC",
};
const revision = { articleId: "$article", revisionId: "$revision" };
/** Another article, whose text is changed. */
const revised = { articleId: "$edited", revisionId: "$editedRevision" };
/** One that waits for a signature, of whoever only reads. */
const toSign = { articleId: "$toSign", revisionId: "$toSignRevision", ruleId: "$rule" };
/** One that was published, and corrected since. */
const corrected = { articleId: "$corrected", revisionId: "$correctedRevision" };
const reason = "For a reason.";
const words = [{ start: "$wordsStart", end: "$wordsEnd", exact: "$words" }];
/** An article that is in none of the newsrooms here. */
const ofElsewhere = "01900000-0000-7000-8000-000000000009";
/** One that verifies, as doors that verify what they are given ask for it. */
const wholeRecord = readFileSync(
  new URL("../lib/reports/formats/golden/report.json", import.meta.url),
);
const textFile = new TextEncoder().encode("Nine ferries left the harbour.");

/** A command: who may run it, with what input. */
export interface CommandRow {
  may: readonly Role[];
  input: Record<string, unknown>;
  /** What somebody of another newsroom is told, where it is not that there is no such thing. */
  strangers?: "conflict" | "forbidden" | "invalid_input";
  /** What whoever may is told who comes after somebody who did it. */
  answers?: "not_found";
}

/** By the command's `name`. */
export const commandRows: Readonly<Record<string, CommandRow>> = {
  "newsroom.found": {
    may: nobody,
    input: {
      newsroom: { slug: "another-one", name: "Another" },
      founder: {
        name: "Nadia",
        email: "nadia@another.example",
        password: "a password of hers",
        roles: ["admin"],
      },
    },
  },
  "member.add": {
    may: ["admin"],
    input: {
      name: "Nils",
      email: "nils@another.example",
      password: "a password of his",
      roles: ["auditor"],
    },
  },
  "member.invite": {
    may: ["admin"],
    input: { email: "nora@another.example", roles: ["reviewer"] },
  },
  // Theirs alone who have its link and its address, and who are no member: none of these.
  "invitation.accept": { may: nobody, input: { sha256: "$invited" } },
  "member.make_password_link": { may: ["admin"], input: { memberId: "$leaving" } },
  "names.hide": { may: ["admin"], input: { hidden: false } },
  // None of them has a factor of their own, which comes first.
  "second_factor.require": { may: ["admin"], input: { required: true } },
  // Whoever leaves has none, which is told.
  "second_factor.reset": { may: ["admin"], input: { memberId: "$leaving" } },
  "invitation.revoke": { may: ["admin"], input: { invitationId: "$invitation" } },
  "member.change_roles": {
    may: ["admin"],
    input: { memberId: "$leaving", roles: ["reviewer", "auditor"] },
  },
  "member.remove": { may: ["admin"], input: { memberId: "$leaving" } },
  "member.restore": { may: ["admin"], input: { memberId: "$former" } },
  "person.erase": {
    may: ["admin"],
    input: {
      memberId: "$former",
      erasureId: "01900000-0000-7000-8000-000000000001",
      because: "asked",
      reason,
    },
  },
  "outsider.erase": {
    may: ["admin"],
    input: {
      texts: ["$outsider"],
      erasureId: "01900000-0000-7000-8000-000000000001",
      because: "asked",
      articleId: "$edited",
      reason,
    },
  },
  "source.erase": {
    may: ["admin"],
    input: {
      sourceId: "$unusedSource",
      because: "protection",
      reason,
    },
  },
  "search.repair": {
    may: ["admin"],
    input: { entries: [{ kind: "article", id: "$article" }] },
  },
  "job.retry": { may: ["admin"], input: { jobId: "$job" } },
  "job.discard": { may: ["admin"], input: { jobId: "$job" } },
  "token.make": { may: ["admin"], input: { name: "Wire", scopes: ["read"], days: 7 } },
  "token.revoke": { may: ["admin"], input: { tokenId: "$token" } },
  "webhook.make": {
    may: ["admin", "bot"],
    input: { url: "https://cms.example.org/", description: "CMS", kinds: ["clearance.changed"] },
  },
  "webhook.change": {
    may: ["admin", "bot"],
    input: { webhookId: "$webhook", description: "The CMS of the website" },
  },
  "webhook.rotate_secret": { may: ["admin", "bot"], input: { webhookId: "$webhook" } },
  "webhook.test": { may: ["admin", "bot"], input: { webhookId: "$webhook" } },
  "webhook.resend": {
    may: ["admin", "bot"],
    input: { webhookId: "$webhook", deliveryId: "$delivery" },
  },
  "webhook.remove": { may: ["admin", "bot"], input: { webhookId: "$unusedWebhook" } },
  "article.import": { may: writersAndBots, input: draft },
  // Whoever is a reporter and a reviewer may, too; here everybody has one role.
  "record.take_up_claims": { may: ["editor"], input: { ...draft, claims: [] } },
  // Each but the first finds it there already.
  "record.import": { may: writersAndBots, input: { bytes: recordHeading(ofElsewhere) } },
  "article.import_revision": {
    may: writersAndBots,
    input: { ...revised, format: "txt", content: "Ten ferries left the harbour." },
  },
  "article.edit": { may: writersAndBots, input: { ...revised, document: "$document" } },
  "article.finish_checking": { may: checkers, input: revised },
  "article.sign_off": { may: ["editor"], input: revised },
  "article.publish": {
    may: ["editor"],
    input: { ...revised, url: "https://example.org/ferries" },
  },
  "correction.open": {
    may: ["editor"],
    input: { ...corrected, error: "Ten ferries.", foundHow: "By letter", foundBy: "A reader" },
  },
  "correction.make": {
    may: ["editor"],
    input: {
      ...{ ...corrected, rootCause: "One was missed.", missedAt: "checking" },
      ...{ notice: "There were ten.", url: "https://example.org/ferries" },
    },
  },
  "article.set_risk": {
    may: ["editor"],
    input: { articleId: "$edited", level: "elevated", reason },
  },
  "signers.set_rule": {
    may: ["admin"],
    input: { label: "Legal desk", level: "high", members: ["$signer"] },
    strangers: "invalid_input",
  },
  "signers.remove_rule": { may: ["admin"], input: { ruleId: "$unusedRule" } },
  "signature.give": { may: ["auditor"], input: toSign },
  "signature.refuse": { may: ["auditor"], input: { ...toSign, reason } },
  "signature.withdraw": {
    may: ["auditor"],
    input: { articleId: "$toSign", signatureId: "$signature" },
  },
  "article.reopen": { may: ["editor"], input: { articleId: "$edited", reason } },
  "article.kill": { may: ["editor"], input: { articleId: "$edited", reason } },
  "article.archive": { may: configurers, input: { articleId: "$edited" } },
  "corrections.apply": { may: writers, input: { ...revised, claimIds: ["$approved"] } },
  "revision.restore": { may: writers, input: { articleId: "$edited", number: 1, replaces: 1 } },
  "source.add": {
    may: deskAndBots,
    input: { kind: "note", articleId: "$article", title: "A note", note: "Said by telephone." },
  },
  "contact.ask": {
    may: desk,
    input: {
      ...{ articleId: "$article", claimIds: ["$claim"], name: "Mira Soto", channel: "email" },
      ...{ question: "How many ferries?", deadline: "2999-01-01T00:00:00Z", visibleTo: [] },
    },
  },
  "contact.record_reply": {
    may: desk,
    input: { contactId: "$contact", reply: "Nine.", terms: "on_record", visibleTo: [] },
  },
  "contact.mark_unanswered": {
    may: desk,
    input: { contactId: "$contact", outcome: "no_reply" },
  },
  "contact.move_deadline": {
    may: desk,
    input: { contactId: "$contact", deadline: "2999-01-01T00:00:00Z", reason },
  },
  "contact.withdraw": { may: desk, input: { contactId: "$contact", reason } },
  "contact.place_reply": {
    may: desk,
    input: { contactId: "$declined", use: "reflected", place: "last paragraph" },
  },
  "contact.set_visibility": {
    may: ["editor"],
    input: { contactId: "$guardedContact", visibleTo: ["$decider"] },
  },
  "contact.release": { may: ["editor"], input: { articleId: "$orphaned", reason } },
  "contact.pass_deadline": {
    may: bot,
    input: { contactId: "$contact" },
    strangers: "forbidden",
  },
  "checks.request": { may: [...desk, "bot"], input: { articleId: "$article" } },
  "record.remove": {
    may: configurers,
    input: { recordId: "$record", reason },
    answers: "not_found",
  },
  "checks.record": {
    may: bot,
    input: { runId: "$run", result: "$checkResult", settings: "0".repeat(64) },
    strangers: "forbidden",
  },
  "checks.fail": { may: bot, input: { runId: "$run", reason }, strangers: "forbidden" },
  "rule.change_modes": {
    may: configurers,
    input: { modes: [{ rule: "list-count", mode: "notice" }] },
  },
  "word_list.change": {
    may: configurers,
    input: { kind: "metonyms", entries: ["Whitehall"], version: 0 },
  },
  "checklist.change": {
    may: configurers,
    input: { category: "number", items: ["Counted again?"], seen: "$numberItems" },
    // It is their own list, which reads otherwise.
    strangers: "conflict",
  },
  "checklist.mark": {
    may: checkers,
    input: { claimId: "$claim", itemId: "$item", mark: "checked" },
  },
  "finding.dismiss": { may: checkers, input: { findingIds: ["$finding"], reason } },
  "finding.restore": { may: checkers, input: { findingIds: ["$dismissed"] } },
  "fact.judge": {
    may: checkers,
    input: { articleId: "$article", factKeys: ["$fact"], reason },
  },
  "fact.withdraw_judgment": {
    may: checkers,
    input: { articleId: "$article", factKeys: ["$judged"] },
  },
  "annotation.add": {
    may: deskAndBots,
    input: { ...revision, kind: "comment", body: "Is it so?", ranges: words },
  },
  // Its words are its writer's alone: the reviewer's.
  "annotation.edit": {
    may: ["reviewer"],
    input: { annotationId: "$annotation", body: "Is it still so?" },
  },
  "annotation.resolve": { may: desk, input: { annotationId: "$annotation" } },
  "annotation.reopen": { may: desk, input: { annotationId: "$annotation" } },
  "annotation.remove": { may: checkers, input: { annotationId: "$annotation" } },
  "annotation.restore": { may: checkers, input: { annotationId: "$annotation" } },
  "annotation.reattach": {
    may: checkers,
    input: { annotationId: "$annotation", revisionId: "$revision", ranges: words },
  },
  "reply.add": { may: deskAndBots, input: { claimId: "$claim", body: "I asked." } },
  "reply.edit": { may: ["reviewer"], input: { replyId: "$reply", body: "I asked twice." } },
  "reply.remove": { may: checkers, input: { replyId: "$reply" } },
  "reply.restore": { may: checkers, input: { replyId: "$reply" } },
  "claim.open": {
    may: checkersAndBots,
    input: { ...revision, statement: "The talks lasted two days.", ranges: words },
  },
  "claim.assign": { may: checkers, input: { claimId: "$claim", ownerId: "$member" } },
  "claim.plan": { may: checkersAndBots, input: { claimId: "$claim", priority: "high" } },
  "claim.set_claimant": {
    may: checkers,
    input: { claimId: "$claim", claimant: { name: "Ministry of Ports" } },
  },
  "claim.research": { may: checkers, input: { claimId: "$claim" } },
  "claim.wait": { may: checkers, input: { claimId: "$claim", reason } },
  "expert.ask": {
    may: checkers,
    input: { claimId: "$claim", name: "Dr Roth", question: "How many came?" },
  },
  "expert.revoke": { may: checkers, input: { requestId: "$request" } },
  // The expert alone, by their link.
  "expert.open": { may: nobody, input: {} },
  "expert.answer": { may: nobody, input: { body: "Eighteen." } },
  "verdict.propose": {
    may: checkers,
    input: { claimId: "$claim", rating: "verified", disposition: "stands", rationale: reason },
  },
  "claim.approve": {
    may: ["editor"],
    input: { claimId: "$proposed", verdictId: "$verdict" },
  },
  "claim.return": {
    may: ["editor"],
    input: { claimId: "$proposed", verdictId: "$verdict", reason },
  },
  "break_glass.grant": {
    may: configurers,
    input: { claimId: "$proposed", deciderId: "$decider", reason },
  },
  "break_glass.revoke": { may: configurers, input: { breakGlassId: "$leave" } },
  "claim.reopen": { may: ["editor"], input: { claimId: "$approved", reason } },
  "claim.take_up": { may: checkers, input: { claimId: "$approved", reason } },
  "claim.reattach": {
    may: checkers,
    input: { claimId: "$claim", revisionId: "$revision", ranges: words },
  },
  "context.confirm": { may: checkers, input: { claimId: "$claim" } },
  "claim.withdraw": { may: checkers, input: { claimId: "$claim", reason } },
  "source.set_visibility": {
    may: ["editor"],
    input: { sourceId: "$guarded", visibleTo: [] },
  },
  "evidence.attach": {
    may: checkersAndBots,
    input: { claimId: "$claim", sourceId: "$source", stance: "supports" },
  },
  "evidence.remove": { may: checkers, input: { evidenceId: "$evidence", reason } },
  "evidence.restore": { may: checkers, input: { evidenceId: "$evidence" } },
  "report.export": {
    may: exporters,
    input: {
      ...{ articleId: "$article", atSeq: 1, format: "json", sha256: "0".repeat(64) },
      ...{ size: 2, mediaType: "application/json" },
    },
  },
  "report.fail": {
    may: exporters,
    input: {
      ...{ articleId: "$article", atSeq: 1, format: "json", edition: "internal", reason },
      order: ofElsewhere,
    },
  },
};

/** A door of the network to a command, or one with a row of its own. */
export type DoorRow =
  | {
      /** The command behind it: who may, and what is sent, is its row's. */
      runs: string;
      /** The parts of the address besides the newsroom. */
      at?: Record<string, string>;
      /** Fields of the command's input that are sent as a form. */
      form?: Record<string, unknown>;
    }
  | {
      /** In a newsroom, these. */
      may: readonly Role[];
      at?: Record<string, string>;
      /** What is sent: JSON, or a form. */
      body?: Record<string, unknown>;
      form?: Record<string, unknown>;
      /** What whoever may pass is told, where what is sent comes to nothing. */
      answers?: string;
    }
  /** Belongs to no newsroom. */
  | { open: "signed in" | "anybody"; why: string; args?: readonly unknown[] };

/** By the action's name. */
export const actionRows: Readonly<Record<string, DoorRow>> = {
  inviteMemberAction: { runs: "member.invite" },
  revokeInvitationAction: { runs: "invitation.revoke" },
  makePasswordLinkAction: { runs: "member.make_password_link" },
  hideNamesAction: { runs: "names.hide" },
  requireSecondFactorAction: { runs: "second_factor.require" },
  resetSecondFactorAction: { runs: "second_factor.reset" },
  changeRolesAction: { runs: "member.change_roles" },
  removeMemberAction: { runs: "member.remove" },
  restoreMemberAction: { runs: "member.restore" },
  countErasureAction: { may: ["admin"], body: { memberId: "$former" } },
  erasePersonAction: { runs: "person.erase" },
  countOutsiderAction: { may: ["admin"], body: { texts: ["$outsider"] } },
  // They were erased by the command.
  eraseOutsiderAction: {
    may: ["admin"],
    body: { texts: ["$outsider"], because: "asked", reason },
    answers: "not_found",
  },
  recordsOfSourceAction: { may: ["admin"], body: { sourceId: "$unusedSource" } },
  eraseSourceAction: { runs: "source.erase" },
  askExpertAction: { runs: "expert.ask" },
  revokeExpertAction: { runs: "expert.revoke" },
  openRequestAction: { open: "anybody", why: "by an expert’s link alone", args: ["ask_"] },
  answerRequestAction: {
    open: "anybody",
    why: "by an expert’s link alone",
    args: ["ask_", { body: "Eighteen." }],
  },
  retryJobAction: { runs: "job.retry" },
  discardJobAction: { runs: "job.discard" },
  makeTokenAction: { runs: "token.make" },
  makeWebhookAction: { runs: "webhook.make" },
  changeWebhookAction: { runs: "webhook.change" },
  rotateSecretAction: { runs: "webhook.rotate_secret" },
  tryWebhookAction: { runs: "webhook.test" },
  resendDeliveryAction: { runs: "webhook.resend" },
  removeWebhookAction: { runs: "webhook.remove" },
  revokeTokenAction: { runs: "token.revoke" },
  importDraftAction: { may: writersAndBots, body: { article: draft, sources: [] }, form: {} },
  importRecordAction: { may: writersAndBots, form: { file: wholeRecord } },
  removeRecordAction: { runs: "record.remove" },
  takeUpRecordAction: {
    may: writers,
    body: { recordId: ofElsewhere, withClaims: false },
    answers: "not_found",
  },
  readDraftAction: { may: writersAndBots, body: draft },
  readDraftFileAction: { may: writersAndBots, form: { file: textFile } },
  // This machine's own network is refused to everybody, after who asks.
  readDraftAddressAction: {
    may: writersAndBots,
    body: { address: "http://127.0.0.1/" },
    answers: "invalid_input",
  },
  readNewerAction: { may: writersAndBots, body: revised },
  editArticleAction: { runs: "article.edit" },
  importRevisionAction: { may: writersAndBots, body: revised, form: { file: textFile } },
  applyCorrectionsAction: { runs: "corrections.apply" },
  restoreRevisionAction: { runs: "revision.restore" },
  confirmContextAction: { runs: "context.confirm" },
  reattachClaimAction: { runs: "claim.reattach" },
  reattachAnnotationAction: { runs: "annotation.reattach" },
  signOffAction: { runs: "article.sign_off" },
  finishCheckingAction: { runs: "article.finish_checking" },
  publishArticleAction: { runs: "article.publish" },
  setRuleAction: { runs: "signers.set_rule" },
  removeRuleAction: { runs: "signers.remove_rule" },
  setRiskAction: { runs: "article.set_risk" },
  giveSignatureAction: { runs: "signature.give" },
  refuseSignatureAction: { runs: "signature.refuse" },
  withdrawSignatureAction: { runs: "signature.withdraw" },
  openCorrectionAction: { runs: "correction.open" },
  makeCorrectionAction: { runs: "correction.make" },
  reopenArticleAction: { runs: "article.reopen" },
  killArticleAction: { runs: "article.kill" },
  archiveArticleAction: { runs: "article.archive" },
  addSourceAction: { runs: "source.add" },
  addFileSourceAction: {
    may: deskAndBots,
    form: { articleId: "$article", kind: "file", title: "Ferries", file: textFile },
  },
  requestChecksAction: { runs: "checks.request" },
  dismissFindingsAction: { runs: "finding.dismiss" },
  restoreFindingsAction: { runs: "finding.restore" },
  changeRuleModesAction: { runs: "rule.change_modes" },
  changeWordListAction: { runs: "word_list.change" },
  changeChecklistAction: { runs: "checklist.change" },
  markItemAction: { runs: "checklist.mark" },
  judgeFactsAction: { runs: "fact.judge" },
  withdrawJudgmentsAction: { runs: "fact.withdraw_judgment" },
  addAnnotationAction: { runs: "annotation.add" },
  editAnnotationAction: { runs: "annotation.edit" },
  resolveAnnotationAction: { runs: "annotation.resolve" },
  reopenAnnotationAction: { runs: "annotation.reopen" },
  removeAnnotationAction: { runs: "annotation.remove" },
  restoreAnnotationAction: { runs: "annotation.restore" },
  addReplyAction: { runs: "reply.add" },
  editReplyAction: { runs: "reply.edit" },
  removeReplyAction: { runs: "reply.remove" },
  restoreReplyAction: { runs: "reply.restore" },
  openClaimAction: { runs: "claim.open" },
  assignClaimAction: { runs: "claim.assign" },
  planClaimAction: { runs: "claim.plan" },
  setClaimantAction: { runs: "claim.set_claimant" },
  startResearchAction: { runs: "claim.research" },
  waitForSourceAction: { runs: "claim.wait" },
  proposeVerdictAction: { runs: "verdict.propose" },
  withdrawClaimAction: { runs: "claim.withdraw" },
  reopenClaimAction: { runs: "claim.reopen" },
  takeUpClaimAction: { runs: "claim.take_up" },
  approveClaimAction: { runs: "claim.approve" },
  returnClaimAction: { runs: "claim.return" },
  setVisibilityAction: { runs: "source.set_visibility" },
  askContactAction: { runs: "contact.ask" },
  recordReplyAction: { runs: "contact.record_reply" },
  markUnansweredAction: { runs: "contact.mark_unanswered" },
  moveDeadlineAction: { runs: "contact.move_deadline" },
  withdrawContactAction: { runs: "contact.withdraw" },
  placeReplyAction: { runs: "contact.place_reply" },
  releaseContactsAction: { runs: "contact.release" },
  setContactVisibilityAction: { runs: "contact.set_visibility" },
  grantBreakGlassAction: { runs: "break_glass.grant" },
  revokeBreakGlassAction: { runs: "break_glass.revoke" },
  attachEvidenceAction: { runs: "evidence.attach" },
  removeEvidenceAction: { runs: "evidence.remove" },
  restoreEvidenceAction: { runs: "evidence.restore" },
  checkedBeforeAction: { may: everybody, body: { claimId: "$claim" } },
  // What one has read, and how one is told, is one's own.
  markReadAction: { may: everybody, body: { until: "2024-05-17T00:00:00Z" } },
  chooseMailAction: { may: everybody, body: { kind: "returned", choice: "daily" } },
  endSessionAction: {
    open: "signed in",
    why: "ends one of one's own sessions",
    args: ["00000000-0000-7000-8000-000000000000"],
  },
  endOtherSessionsAction: { open: "signed in", why: "ends one's own other sessions" },
  changePasswordAction: {
    open: "signed in",
    why: "for whoever knows the present one",
    args: [{ current: "not the present one", password: "seven lamps on the quay" }],
  },
  askPasswordLinkAction: {
    open: "anybody",
    why: "for whoever forgot their password",
    args: [{ email: "nobody@another.example" }],
  },
  choosePasswordAction: {
    open: "anybody",
    why: "for whoever has a link",
    args: ["password_none", { password: "seven lamps on the quay" }],
  },
  beginFactorAction: { open: "signed in", why: "one's own second factor" },
  confirmFactorAction: { open: "signed in", why: "one's own", args: [{ code: "000000" }] },
  showFactorAction: { open: "signed in", why: "one's own", args: [{ code: "000000" }] },
  renewRecoveryCodesAction: { open: "signed in", why: "one's own", args: [{ code: "000000" }] },
  removeFactorAction: {
    open: "signed in",
    why: "for whoever knows the password and has a code",
    args: [{ code: "000000", password: "not the present one" }],
  },
  acceptInvitationAction: {
    open: "anybody",
    why: "for whoever has an invitation's link",
    args: ["invite_none", {}],
  },
  chooseThemeAction: { open: "anybody", why: "a cookie of this browser", args: ["dark"] },
  chooseLanguageAction: { open: "anybody", why: "a cookie of this browser", args: ["de"] },
};

/** By method and address. */
export const routeRows: Readonly<Record<string, DoorRow>> = {
  "GET /api/auth/[...nextauth]": { open: "anybody", why: "signing in itself" },
  "POST /api/auth/[...nextauth]": { open: "anybody", why: "signing in itself" },
  "GET /api/health/ready": { open: "anybody", why: "says only what of the application is there" },
  "GET /api/metrics": { open: "anybody", why: "for whoever has METRICS_TOKEN, if one is set" },
  "GET /texts/[language]/[hash]": { open: "anybody", why: "what the buttons say is no secret" },
  "GET /api/health": { open: "anybody", why: "says only whether the application answers" },
  "GET /api/v1/n/[newsroom]/articles": { may: everybody },
  "GET /api/v1/n/[newsroom]/records": { may: everybody },
  "GET /api/v1/n/[newsroom]/articles/[article]": { may: everybody, at: { article: "$article" } },
  "GET /api/v1/n/[newsroom]/articles/[article]/revisions": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/annotations": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/claims": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/findings": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/sources": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/decisions": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/events": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/facts": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/reports": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/check-settings/modes": { may: everybody },
  "GET /api/v1/n/[newsroom]/check-settings/words": { may: everybody },
  // Whoever came before has taken the annotation out.
  "GET /api/v1/n/[newsroom]/annotations/[annotation]/replies": {
    may: everybody,
    at: { annotation: "$annotation" },
    answers: "not_found",
  },
  "GET /api/v1/n/[newsroom]/claims/[claim]/replies": { may: everybody, at: { claim: "$claim" } },
  "GET /api/v1/n/[newsroom]/replies/[reply]": { may: everybody, at: { reply: "$reply" } },
  "GET /api/v1/n/[newsroom]/revisions/[revision]": {
    may: everybody,
    at: { revision: "$revision" },
  },
  "GET /api/v1/n/[newsroom]/annotations/[annotation]": {
    may: everybody,
    at: { annotation: "$annotation" },
  },
  "GET /api/v1/n/[newsroom]/claims/[claim]": { may: everybody, at: { claim: "$claim" } },
  "GET /api/v1/n/[newsroom]/findings/[finding]": { may: everybody, at: { finding: "$finding" } },
  "GET /api/v1/n/[newsroom]/sources/[source]": { may: everybody, at: { source: "$source" } },
  "GET /api/v1/n/[newsroom]/claims/[claim]/evidence": { may: everybody, at: { claim: "$claim" } },
  "GET /api/v1/n/[newsroom]/evidence/[evidence]": { may: everybody, at: { evidence: "$evidence" } },
  "GET /api/v1/n/[newsroom]/members": { may: everybody },
  "GET /api/v1/n/[newsroom]/events": { may: everybody },
  "POST /api/v1/n/[newsroom]/articles/[article]/revisions/import": {
    runs: "article.import_revision",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/resolve": {
    runs: "annotation.resolve",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/reopen": {
    runs: "annotation.reopen",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/remove": {
    runs: "annotation.remove",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/restore": {
    runs: "annotation.restore",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/assign": {
    runs: "claim.assign",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/plan": { runs: "claim.plan", at: { claim: "$claim" } },
  "POST /api/v1/n/[newsroom]/claims/[claim]/claimant": {
    runs: "claim.set_claimant",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/research": {
    runs: "claim.research",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/wait": { runs: "claim.wait", at: { claim: "$claim" } },
  "POST /api/v1/n/[newsroom]/evidence/[evidence]/remove": {
    runs: "evidence.remove",
    at: { evidence: "$evidence" },
  },
  "POST /api/v1/n/[newsroom]/evidence/[evidence]/restore": {
    runs: "evidence.restore",
    at: { evidence: "$evidence" },
  },
  "GET /schemas/stet-report-2.json": {
    open: "anybody",
    why: "how a record is made is no secret: programs of others read it",
  },
  "GET /api/v1/n/[newsroom]/webhooks": { may: ["admin", "bot"] },
  "POST /api/v1/n/[newsroom]/webhooks": { runs: "webhook.make" },
  "GET /api/v1/n/[newsroom]/webhooks/[webhook]": {
    may: ["admin", "bot"],
    at: { webhook: "$webhook" },
  },
  "POST /api/v1/n/[newsroom]/webhooks/[webhook]/change": {
    runs: "webhook.change",
    at: { webhook: "$webhook" },
  },
  "POST /api/v1/n/[newsroom]/webhooks/[webhook]/rotate-secret": {
    runs: "webhook.rotate_secret",
    at: { webhook: "$webhook" },
  },
  "POST /api/v1/n/[newsroom]/webhooks/[webhook]/remove": {
    runs: "webhook.remove",
    at: { webhook: "$unusedWebhook" },
  },
  "POST /api/v1/n/[newsroom]/webhooks/[webhook]/test": {
    runs: "webhook.test",
    at: { webhook: "$webhook" },
  },
  "GET /api/v1/n/[newsroom]/webhooks/[webhook]/deliveries": {
    may: ["admin", "bot"],
    at: { webhook: "$webhook" },
  },
  "POST /api/v1/n/[newsroom]/webhooks/[webhook]/deliveries/[delivery]/resend": {
    runs: "webhook.resend",
    at: { webhook: "$webhook", delivery: "$delivery" },
  },
  "GET /api/v1/openapi.json": { open: "anybody", why: "what programs can ask for is no secret" },
  "DELETE /api/v1/[...unknown]": { open: "anybody", why: "says that nothing is there" },
  "GET /api/v1/[...unknown]": { open: "anybody", why: "says that nothing is there" },
  "PATCH /api/v1/[...unknown]": { open: "anybody", why: "says that nothing is there" },
  "POST /api/v1/[...unknown]": { open: "anybody", why: "says that nothing is there" },
  "PUT /api/v1/[...unknown]": { open: "anybody", why: "says that nothing is there" },
  "GET /api/v1/n/[newsroom]/articles/[article]/web-annotations": {
    may: everybody,
    at: { article: "$article" },
  },
  // What is sent is no annotation, which whoever may is told.
  "POST /api/v1/n/[newsroom]/articles/[article]/web-annotations": {
    may: deskAndBots,
    at: { article: "$article" },
    body: {},
    answers: "invalid_input",
  },
  "OPTIONS /api/v1/n/[newsroom]/articles/[article]/web-annotations": {
    open: "anybody",
    why: "says only what can be asked there",
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/web-annotations/[annotation]": {
    may: everybody,
    at: { article: "$article", annotation: "$annotation" },
  },
  "PUT /api/v1/n/[newsroom]/articles/[article]/web-annotations/[annotation]": {
    may: deskAndBots,
    at: { article: "$article", annotation: "$annotation" },
    body: {},
    answers: "invalid_input",
  },
  // The first of them takes it out.
  "DELETE /api/v1/n/[newsroom]/articles/[article]/web-annotations/[annotation]": {
    may: checkers,
    at: { article: "$article", annotation: "$annotation" },
    answers: "not_found",
  },
  "OPTIONS /api/v1/n/[newsroom]/articles/[article]/web-annotations/[annotation]": {
    open: "anybody",
    why: "says only what can be asked there",
  },
  "POST /api/v1/n/[newsroom]/articles": { runs: "article.import" },
  "POST /api/v1/n/[newsroom]/records": {
    may: writersAndBots,
    body: { bytes: wholeRecord.toString("base64") },
  },
  "POST /api/v1/n/[newsroom]/records/[record]/remove": {
    runs: "record.remove",
    at: { record: "$record" },
  },
  // The first of those who may remove it does so.
  "POST /api/v1/n/[newsroom]/records/[record]/take-up": {
    may: writers,
    at: { record: "$record" },
    body: { withClaims: false },
    answers: "not_found",
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/sources": {
    runs: "source.add",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/report": {
    may: exporters,
    at: { article: "$article" },
    body: { format: "json" },
  },
  // Of whoever asked for it, and nobody else: none of these did.
  "GET /api/v1/n/[newsroom]/reports/[report]": {
    may: exporters,
    at: { report: "$article" },
    answers: "not_found",
  },
  "GET /api/v1/n/[newsroom]/reports/[report]/file": {
    may: exporters,
    at: { report: "$article" },
    answers: "not_found",
  },
  "GET /api/v1/n/[newsroom]/search": { may: everybody },
  "GET /api/v1/n/[newsroom]/articles/[article]/clearance": {
    may: everybody,
    at: { article: "$article" },
  },
  "GET /api/v1/n/[newsroom]/notifications/unread": { may: everybody },
  "GET /n/[newsroom]/files/[file]": { may: everybody, at: { file: "$file" } },
  "GET /n/[newsroom]/corrections/[correction]/case": {
    may: everybody,
    at: { correction: "$correction" },
  },
  "GET /n/[newsroom]/reports/[report]": {
    may: exporters,
    at: { report: "$article" },
    answers: "not_found",
  },
  "POST /n/[newsroom]/articles/[article]/report": {
    may: exporters,
    at: { article: "$article" },
    form: { format: "json" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/live": {
    may: everybody,
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/live": {
    may: everybody,
    at: { article: "$article" },
    body: { tab: "00000000-0000-7000-8000-000000000001" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/checks": {
    may: everybody,
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/checks": {
    runs: "checks.request",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/annotations": {
    runs: "annotation.add",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/claims": {
    runs: "claim.open",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/corrections": {
    runs: "corrections.apply",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/facts/judge": {
    runs: "fact.judge",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/facts/withdraw-judgments": {
    runs: "fact.withdraw_judgment",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/restore": {
    runs: "revision.restore",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/revisions": {
    runs: "article.edit",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/sign-off": {
    runs: "article.sign_off",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/finish-checking": {
    runs: "article.finish_checking",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/publish": {
    runs: "article.publish",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/open-correction": {
    runs: "correction.open",
    at: { article: "$corrected" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/make-correction": {
    runs: "correction.make",
    at: { article: "$corrected" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/set-risk": {
    runs: "article.set_risk",
    at: { article: "$edited" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/signatures": {
    may: everybody,
    at: { article: "$toSign" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/signatures": {
    runs: "signature.give",
    at: { article: "$toSign" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/objections": {
    runs: "signature.refuse",
    at: { article: "$toSign" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/signatures/[signature]/withdraw": {
    runs: "signature.withdraw",
    at: { article: "$toSign", signature: "$signature" },
  },
  "GET /api/v1/n/[newsroom]/signer-rules": { may: everybody },
  "POST /api/v1/n/[newsroom]/signer-rules": { runs: "signers.set_rule" },
  "GET /api/v1/n/[newsroom]/signer-rules/[rule]": { may: everybody, at: { rule: "$rule" } },
  "POST /api/v1/n/[newsroom]/signer-rules/[rule]/change": {
    runs: "signers.set_rule",
    at: { rule: "$rule" },
  },
  "POST /api/v1/n/[newsroom]/signer-rules/[rule]/remove": {
    runs: "signers.remove_rule",
    at: { rule: "$unusedRule" },
  },
  "GET /api/v1/n/[newsroom]/articles/[article]/contacts": {
    may: everybody,
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/contacts": {
    runs: "contact.ask",
    at: { article: "$article" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/contacts/release": {
    runs: "contact.release",
    at: { article: "$orphaned" },
  },
  "GET /api/v1/n/[newsroom]/contacts/[contact]": { may: everybody, at: { contact: "$contact" } },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/reply": {
    runs: "contact.record_reply",
    at: { contact: "$contact" },
  },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/unanswered": {
    runs: "contact.mark_unanswered",
    at: { contact: "$contact" },
  },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/deadline": {
    runs: "contact.move_deadline",
    at: { contact: "$contact" },
  },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/placement": {
    runs: "contact.place_reply",
    at: { contact: "$declined" },
  },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/withdraw": {
    runs: "contact.withdraw",
    at: { contact: "$contact" },
  },
  "POST /api/v1/n/[newsroom]/contacts/[contact]/visibility": {
    runs: "contact.set_visibility",
    at: { contact: "$guardedContact" },
  },
  "GET /api/v1/n/[newsroom]/corrections": { may: everybody },
  "GET /api/v1/n/[newsroom]/corrections/[correction]": {
    may: everybody,
    at: { correction: "$correction" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/reopen": {
    runs: "article.reopen",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/kill": {
    runs: "article.kill",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/articles/[article]/archive": {
    runs: "article.archive",
    at: { article: "$edited" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/edit": {
    runs: "annotation.edit",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/reattach": {
    runs: "annotation.reattach",
    at: { annotation: "$annotation" },
  },
  "POST /api/v1/n/[newsroom]/annotations/[annotation]/replies": {
    may: deskAndBots,
    at: { annotation: "$annotation" },
    body: { body: "I asked." },
  },
  "POST /api/v1/n/[newsroom]/check-settings/modes": { runs: "rule.change_modes" },
  "POST /api/v1/n/[newsroom]/check-settings/words": { runs: "word_list.change" },
  "GET /api/v1/n/[newsroom]/checklists": { may: everybody },
  "GET /api/v1/n/[newsroom]/claims/[claim]/checklist": {
    may: everybody,
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/checklists": { runs: "checklist.change" },
  "POST /api/v1/n/[newsroom]/claims/[claim]/checklist": {
    runs: "checklist.mark",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/approve": {
    runs: "claim.approve",
    at: { claim: "$proposed" },
  },
  "POST /api/v1/n/[newsroom]/sources/[source]/visibility": {
    runs: "source.set_visibility",
    at: { source: "$guarded" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/break-glass": {
    runs: "break_glass.grant",
    at: { claim: "$proposed" },
  },
  "POST /api/v1/n/[newsroom]/break-glass/[leave]/revoke": {
    runs: "break_glass.revoke",
    at: { leave: "$leave" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/confirm-context": {
    runs: "context.confirm",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/evidence": {
    runs: "evidence.attach",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/reattach": {
    runs: "claim.reattach",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/reopen": {
    runs: "claim.reopen",
    at: { claim: "$approved" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/replies": {
    runs: "reply.add",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/return": {
    runs: "claim.return",
    at: { claim: "$proposed" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/take-up": {
    runs: "claim.take_up",
    at: { claim: "$approved" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/verdict": {
    runs: "verdict.propose",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/claims/[claim]/withdraw": {
    runs: "claim.withdraw",
    at: { claim: "$claim" },
  },
  "POST /api/v1/n/[newsroom]/findings/[finding]/dismiss": {
    runs: "finding.dismiss",
    at: { finding: "$finding" },
  },
  "POST /api/v1/n/[newsroom]/findings/[finding]/restore": {
    runs: "finding.restore",
    at: { finding: "$dismissed" },
  },
  "POST /api/v1/n/[newsroom]/findings/dismiss": { runs: "finding.dismiss" },
  "POST /api/v1/n/[newsroom]/findings/restore": { runs: "finding.restore" },
  "POST /api/v1/n/[newsroom]/replies/[reply]/edit": { runs: "reply.edit", at: { reply: "$reply" } },
  "POST /api/v1/n/[newsroom]/replies/[reply]/remove": {
    runs: "reply.remove",
    at: { reply: "$reply" },
  },
  "POST /api/v1/n/[newsroom]/replies/[reply]/restore": {
    runs: "reply.restore",
    at: { reply: "$reply" },
  },
};

/** By address. A page that a role can do nothing on says so, and is shown. */
export const pageRows: Readonly<Record<string, DoorRow>> = {
  "/": { open: "signed in", why: "one's own newsrooms" },
  "/account/second-factor": { open: "signed in", why: "one's own second factor" },
  "/account": { open: "signed in", why: "one's own sessions and choices" },
  "/password": { open: "anybody", why: "for whoever forgot their password" },
  "/password/[secret]": { open: "anybody", why: "for whoever has a link" },
  "/invitation/[secret]": { open: "anybody", why: "for whoever has an invitation's link" },
  "/sign-in": { open: "anybody", why: "signing in itself" },
  "/api-reference": { open: "anybody", why: "what programs can ask for is no secret" },
  "/expert/[token]": { open: "anybody", why: "by an expert’s link alone" },
  "/n/[newsroom]": { may: everybody },
  "/n/[newsroom]/articles": { may: everybody },
  "/n/[newsroom]/articles/new": { may: everybody },
  "/n/[newsroom]/articles/[article]": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/changes": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/edit": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/contacts": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/history": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/new-version": { may: everybody, at: { article: "$article" } },
  "/n/[newsroom]/articles/[article]/revisions/[number]": {
    may: everybody,
    at: { article: "$article", number: "1" },
  },
  "/n/[newsroom]/board": { may: everybody },
  "/n/[newsroom]/check-settings": { may: everybody },
  "/n/[newsroom]/checklists": { may: everybody },
  "/n/[newsroom]/corrections": { may: everybody },
  "/n/[newsroom]/jobs": { may: everybody },
  "/n/[newsroom]/log": { may: everybody },
  "/n/[newsroom]/members": { may: everybody },
  "/n/[newsroom]/notifications": { may: everybody },
  "/n/[newsroom]/search": { may: everybody },
  "/n/[newsroom]/tokens": { may: everybody },
  "/n/[newsroom]/webhooks": { may: everybody },
  // Who is no admin is told what a webhook is, and nothing of this one.
  "/n/[newsroom]/webhooks/[webhook]": { may: everybody, at: { webhook: "$webhook" } },
};

/**
 * Actions and routes that no limit counts, by their names, and why: `limits.db.test.ts` sees that they
 * change nothing.
 */
export const unlimitedDoors: Readonly<Record<string, string>> = {
  "POST /api/auth/[...nextauth]": "signing in has limits of its own: sign-in-limit.db.test.ts",
  "POST /api/v1/n/[newsroom]/articles/[article]/live": "where a tab is, which nothing keeps",
  "OPTIONS /api/v1/n/[newsroom]/articles/[article]/web-annotations": "what can be asked there",
  "OPTIONS /api/v1/n/[newsroom]/articles/[article]/web-annotations/[annotation]":
    "what can be asked there",
  "DELETE /api/v1/[...unknown]": "says that nothing is there",
  "PATCH /api/v1/[...unknown]": "says that nothing is there",
  "POST /api/v1/[...unknown]": "says that nothing is there",
  "PUT /api/v1/[...unknown]": "says that nothing is there",
  chooseThemeAction: "a cookie of this browser",
  readNewerAction: "what others saved, for whoever edits",
  checkedBeforeAction: "what was judged before, for whoever reads",
};

/** What an id is of, by its field's name, where the command's own row does not say it. */
export const idThings: Readonly<Record<string, string>> = {
  id: "$member",
  articleId: "$article",
  revisionId: "$revision",
  annotationId: "$annotation",
  annotationIds: "$annotation",
  findingId: "$finding",
  findingIds: "$finding",
  evidenceIds: "$evidence",
  sourceIds: "$source",
  ownerId: "$member",
  visibleTo: "$member",
  bylineMembers: "$member",
  claimId: "$claim",
  claimIds: "$claim",
  ruleId: "$rule",
  members: "$signer",
  recordIds: "$record",
};

/** Fields that name what is only to be made, or lies in a file: there is no row that they could be the id of. */
export const namesOfNew: readonly string[] = ["erasureId", "order"];

const mention = { type: "mention", attrs: { id: "$member", label: "Somebody" } };
const paragraph = { type: "paragraph", content: [mention, { type: "text", text: " knows." }] };
const mentioning = { type: "doc", content: [paragraph] };
const annotating = { ...revision, kind: "comment", ranges: words };

/**
 * By command and field: what is said of an id of another newsroom's thing, and of one that is nowhere,
 * where that is not `not_found`; and what is sent, where it is not the command's own row.
 */
export const foreignIdRows: Readonly<
  Record<string, { told: string; input?: Record<string, unknown> }>
> = {
  "annotation.add revisionId": { told: "conflict" },
  "claim.open revisionId": { told: "conflict" },
  // The sources that a run was given are not those that there are now.
  "checks.record sourceIds.*": { told: "conflict" },
  // Nothing is to be erased there.
  "outsider.erase articleId": { told: "conflict" },
  "claim.approve verdictId": { told: "conflict" },
  "claim.approve evidenceIds.*": { told: "conflict" },
  "claim.approve revisionId": { told: "conflict" },
  "claim.return verdictId": { told: "conflict" },
  "claim.return evidenceIds.*": { told: "conflict" },
  "claim.return revisionId": { told: "conflict" },
  // Only the table of claims is of some of them.
  "report.export claimIds.*": {
    told: "not_found",
    input: {
      ...{ articleId: "$article", atSeq: 1, format: "csv", sha256: "0".repeat(64) },
      ...{ size: 2, mediaType: "text/csv" },
    },
  },
  "person.erase articleId": { told: "conflict" },
  "person.erase recordIds.*": { told: "conflict" },
  "outsider.erase recordIds.*": { told: "conflict" },
  "source.erase recordIds.*": { told: "conflict" },
  "source.erase articleId": {
    told: "not_found",
    input: {
      articleId: "$article",
      number: 1,
      because: "protection",
      reason,
    },
  },
  "expert.ask evidenceIds.*": { told: "conflict" },
  "corrections.apply revisionId": { told: "conflict" },
  "corrections.apply claimIds.*": { told: "conflict" },
  "corrections.apply annotationIds.*": { told: "conflict" },
  "article.edit revisionId": { told: "conflict" },
  "article.import_revision revisionId": { told: "conflict" },
  "annotation.reattach revisionId": { told: "conflict" },
  "claim.reattach revisionId": { told: "conflict" },
  "article.sign_off revisionId": { told: "conflict" },
  "article.finish_checking revisionId": { told: "conflict" },
  "article.publish revisionId": { told: "conflict" },
  "signers.set_rule members.*": { told: "invalid_input" },
  "signature.give revisionId": { told: "conflict" },
  "signature.give ruleId": { told: "conflict" },
  "signature.refuse revisionId": { told: "conflict" },
  "signature.refuse ruleId": { told: "conflict" },
  "correction.open revisionId": { told: "conflict" },
  "correction.make revisionId": { told: "conflict" },
  "checklist.change seen.*": { told: "conflict" },
  "article.import bylineMembers.*": { told: "invalid_input" },
  "record.take_up_claims bylineMembers.*": { told: "invalid_input" },
  "claim.assign ownerId": { told: "invalid_input" },
  "reply.add annotationId": { told: "not_found", input: { body: "I asked." } },
  "annotation.add body.content.*.content.*.attrs.id": {
    told: "invalid_input",
    input: { ...annotating, body: mentioning },
  },
  "annotation.edit body.content.*.content.*.attrs.id": {
    told: "invalid_input",
    input: { annotationId: "$annotation", body: mentioning },
  },
  "verdict.propose rationale.content.*.content.*.attrs.id": {
    told: "invalid_input",
    input: { claimId: "$claim", rating: "verified", disposition: "stands", rationale: mentioning },
  },
  "reply.add body.content.*.content.*.attrs.id": {
    told: "invalid_input",
    input: { claimId: "$claim", body: mentioning },
  },
  "reply.edit body.content.*.content.*.attrs.id": {
    told: "invalid_input",
    input: { replyId: "$reply", body: mentioning },
  },
};
