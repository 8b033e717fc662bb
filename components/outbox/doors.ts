"use client";

import { addAnnotationAction, editAnnotationAction } from "#lib/domain/annotations/actions.ts";
import {
  openClaimAction,
  proposeVerdictAction,
  reopenClaimAction,
  waitForSourceAction,
} from "#lib/domain/claims/actions.ts";
import { approveClaimAction, returnClaimAction } from "#lib/domain/decisions/actions.ts";
import { attachEvidenceAction } from "#lib/domain/evidence/actions.ts";
import { dismissFindingsAction } from "#lib/domain/findings/actions.ts";
import { addReplyAction, editReplyAction } from "#lib/domain/replies/actions.ts";
import { door } from "./door.ts";

/** The doors of what people write: none of it is lost where the server cannot be reached. */
export const addAnnotation = door("annotation.add", "Comment", addAnnotationAction);
export const editAnnotation = door("annotation.edit", "Changed comment", editAnnotationAction);
export const addReply = door("reply.add", "Reply", addReplyAction);
export const editReply = door("reply.edit", "Changed reply", editReplyAction);
export const openClaim = door("claim.open", "Claim", openClaimAction);
export const proposeVerdict = door("verdict.propose", "Verdict", proposeVerdictAction);
export const waitForSource = door("claim.wait", "Waiting for a source", waitForSourceAction);
export const reopenClaim = door("claim.reopen", "Reopening a claim", reopenClaimAction);
export const attachEvidence = door("evidence.attach", "Evidence", attachEvidenceAction);
export const approveClaim = door("claim.approve", "Approval", approveClaimAction);
export const returnClaim = door("claim.return", "Return", returnClaimAction);
export const dismissFindings = door("finding.dismiss", "Dismissal", dismissFindingsAction);
