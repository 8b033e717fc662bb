"use client";

import {
  addAnnotationAction,
  editAnnotationAction,
  removeAnnotationAction,
  reopenAnnotationAction,
  resolveAnnotationAction,
  restoreAnnotationAction,
} from "#lib/domain/annotations/actions.ts";
import {
  assignClaimAction,
  openClaimAction,
  planClaimAction,
  proposeVerdictAction,
  reopenClaimAction,
  startResearchAction,
  takeUpClaimAction,
  waitForSourceAction,
  withdrawClaimAction,
} from "#lib/domain/claims/actions.ts";
import { approveClaimAction, returnClaimAction } from "#lib/domain/decisions/actions.ts";
import {
  attachEvidenceAction,
  removeEvidenceAction,
  restoreEvidenceAction,
} from "#lib/domain/evidence/actions.ts";
import { judgeFactsAction, withdrawJudgmentsAction } from "#lib/domain/facts/actions.ts";
import {
  dismissFindingsAction,
  requestChecksAction,
  restoreFindingsAction,
} from "#lib/domain/findings/actions.ts";
import {
  addReplyAction,
  editReplyAction,
  removeReplyAction,
  restoreReplyAction,
} from "#lib/domain/replies/actions.ts";
import {
  applyCorrectionsAction,
  confirmContextAction,
  reattachAnnotationAction,
  reattachClaimAction,
  restoreRevisionAction,
  signOffAction,
} from "#lib/domain/revisions/actions.ts";
import { addFileSourceAction, addSourceAction } from "#lib/domain/sources/actions.ts";
import { atOnce } from "./at-once.ts";
import { door } from "./door.ts";

/** The doors of what people do to an article: none of it is lost where the server cannot be reached. */
export const addAnnotation = door("annotation.add", "Comment", addAnnotationAction);
export const editAnnotation = door("annotation.edit", "Changed comment", editAnnotationAction);
export const addReply = door("reply.add", "Reply", addReplyAction);
export const editReply = door("reply.edit", "Changed reply", editReplyAction);
export const removeReply = door("reply.remove", "Removing a reply", removeReplyAction);
export const restoreReply = door("reply.restore", "Bringing a reply back", restoreReplyAction);
export const removeAnnotation = door("annotation.remove", "Removal", removeAnnotationAction);
export const restoreAnnotation = door(
  "annotation.restore",
  "Bringing back what was removed",
  restoreAnnotationAction,
);
export const resolveAnnotation = door("annotation.resolve", "Resolving", resolveAnnotationAction);
export const reopenAnnotation = door("annotation.reopen", "Reopening", reopenAnnotationAction);
export const reattachAnnotation = door(
  "annotation.reattach",
  "Other words for a comment",
  reattachAnnotationAction,
);
export const openClaim = door("claim.open", "Claim", openClaimAction);
export const assignClaim = door("claim.assign", "Assigning a claim", assignClaimAction);
export const planClaim = door("claim.plan", "Planning a claim", planClaimAction);
export const startResearch = door("claim.research", "Research going on", startResearchAction);
export const waitForSource = door("claim.wait", "Waiting for a source", waitForSourceAction);
export const withdrawClaim = door("claim.withdraw", "Withdrawing a claim", withdrawClaimAction);
export const takeUpClaim = door("claim.take_up", "Taking a claim up again", takeUpClaimAction);
export const reopenClaim = door("claim.reopen", "Reopening a claim", reopenClaimAction);
export const reattachClaim = door("claim.reattach", "Other words for a claim", reattachClaimAction);
export const proposeVerdict = door("verdict.propose", "Verdict", proposeVerdictAction);
export const approveClaim = door("claim.approve", "Approval", approveClaimAction);
export const returnClaim = door("claim.return", "Return", returnClaimAction);
export const addSource = door("source.add", "Source", addSourceAction);
export const attachEvidence = door("evidence.attach", "Evidence", attachEvidenceAction);
export const removeEvidence = door("evidence.remove", "Removing evidence", removeEvidenceAction);
export const restoreEvidence = door(
  "evidence.restore",
  "Bringing evidence back",
  restoreEvidenceAction,
);
export const judgeFacts = door("facts.judge", "Judging a fact", judgeFactsAction);
export const withdrawJudgments = door(
  "facts.withdraw",
  "Taking a judgement back",
  withdrawJudgmentsAction,
);
export const dismissFindings = door("finding.dismiss", "Dismissal", dismissFindingsAction);
export const restoreFindings = door(
  "finding.restore",
  "Taking a dismissal back",
  restoreFindingsAction,
);

/** What would say something else if it came later. */
export const addFileSource = atOnce(addFileSourceAction, "A file is too large to wait here.");
export const applyCorrections = atOnce(applyCorrectionsAction);
export const confirmContext = atOnce(confirmContextAction);
export const requestChecks = atOnce(requestChecksAction);
export const restoreRevision = atOnce(restoreRevisionAction);
export const signOff = atOnce(signOffAction);
