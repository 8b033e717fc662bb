"use client";

import {
  addAnnotationAction,
  editAnnotationAction,
  removeAnnotationAction,
  reopenAnnotationAction,
  resolveAnnotationAction,
  restoreAnnotationAction,
} from "#lib/domain/annotations/actions.ts";
import { markItemAction } from "#lib/domain/checklists/actions.ts";
import {
  assignClaimAction,
  openClaimAction,
  planClaimAction,
  proposeVerdictAction,
  reopenClaimAction,
  setClaimantAction,
  startResearchAction,
  takeUpClaimAction,
  waitForSourceAction,
  withdrawClaimAction,
} from "#lib/domain/claims/actions.ts";
import {
  approveClaimAction,
  grantBreakGlassAction,
  returnClaimAction,
  revokeBreakGlassAction,
} from "#lib/domain/decisions/actions.ts";
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
  archiveArticleAction,
  finishCheckingAction,
  killArticleAction,
  makeCorrectionAction,
  openCorrectionAction,
  publishArticleAction,
  reopenArticleAction,
} from "#lib/domain/publication/actions.ts";
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
import {
  giveSignatureAction,
  refuseSignatureAction,
  setRiskAction,
  withdrawSignatureAction,
} from "#lib/domain/signers/actions.ts";
import {
  addFileSourceAction,
  addSourceAction,
  setVisibilityAction,
} from "#lib/domain/sources/actions.ts";
import { atOnce } from "./at-once.ts";
import { door } from "./door.ts";

/** The doors of what people do to an article: none of it is lost where the server cannot be reached. */
export const addAnnotation = door("annotation.add", addAnnotationAction);
export const editAnnotation = door("annotation.edit", editAnnotationAction);
export const addReply = door("reply.add", addReplyAction);
export const editReply = door("reply.edit", editReplyAction);
export const removeReply = door("reply.remove", removeReplyAction);
export const restoreReply = door("reply.restore", restoreReplyAction);
export const removeAnnotation = door("annotation.remove", removeAnnotationAction);
export const restoreAnnotation = door("annotation.restore", restoreAnnotationAction);
export const resolveAnnotation = door("annotation.resolve", resolveAnnotationAction);
export const reopenAnnotation = door("annotation.reopen", reopenAnnotationAction);
export const reattachAnnotation = door("annotation.reattach", reattachAnnotationAction);
export const openClaim = door("claim.open", openClaimAction);
export const assignClaim = door("claim.assign", assignClaimAction);
export const planClaim = door("claim.plan", planClaimAction);
export const setClaimant = door("claim.set_claimant", setClaimantAction);
export const startResearch = door("claim.research", startResearchAction);
export const waitForSource = door("claim.wait", waitForSourceAction);
export const withdrawClaim = door("claim.withdraw", withdrawClaimAction);
export const takeUpClaim = door("claim.take_up", takeUpClaimAction);
export const reopenClaim = door("claim.reopen", reopenClaimAction);
export const reattachClaim = door("claim.reattach", reattachClaimAction);
export const markItem = door("checklist.mark", markItemAction);
export const proposeVerdict = door("verdict.propose", proposeVerdictAction);
export const approveClaim = door("claim.approve", approveClaimAction);
export const returnClaim = door("claim.return", returnClaimAction);
export const addSource = door("source.add", addSourceAction);
export const attachEvidence = door("evidence.attach", attachEvidenceAction);
export const removeEvidence = door("evidence.remove", removeEvidenceAction);
export const restoreEvidence = door("evidence.restore", restoreEvidenceAction);
export const judgeFacts = door("facts.judge", judgeFactsAction);
export const withdrawJudgments = door("facts.withdraw", withdrawJudgmentsAction);
export const dismissFindings = door("finding.dismiss", dismissFindingsAction);
export const restoreFindings = door("finding.restore", restoreFindingsAction);

/** What would say something else if it came later. */
export const addFileSource = atOnce(addFileSourceAction, "tooLarge");
export const applyCorrections = atOnce(applyCorrectionsAction);
export const confirmContext = atOnce(confirmContextAction);
export const requestChecks = atOnce(requestChecksAction);
export const restoreRevision = atOnce(restoreRevisionAction);
export const finishChecking = atOnce(finishCheckingAction);
export const signOff = atOnce(signOffAction);
export const setRisk = atOnce(setRiskAction);
export const giveSignature = atOnce(giveSignatureAction);
export const refuseSignature = atOnce(refuseSignatureAction);
export const withdrawSignature = atOnce(withdrawSignatureAction);
export const publishArticle = atOnce(publishArticleAction);
export const openCorrection = atOnce(openCorrectionAction);
export const makeCorrection = atOnce(makeCorrectionAction);
export const reopenArticle = atOnce(reopenArticleAction);
export const killArticle = atOnce(killArticleAction);
export const archiveArticle = atOnce(archiveArticleAction);
export const grantBreakGlass = atOnce(grantBreakGlassAction);
export const revokeBreakGlass = atOnce(revokeBreakGlassAction);
export const setVisibility = atOnce(setVisibilityAction);
