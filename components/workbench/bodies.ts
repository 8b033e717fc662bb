"use client";

import { AnnotationBody } from "#components/annotations/annotation-body.tsx";
import { ClaimBody } from "#components/claims/claim-body.tsx";
import { FindingBody } from "#components/findings/finding-body.tsx";

/** What the lines of the list open, as one piece of code. */
export const openedBodies = { AnnotationBody, ClaimBody, FindingBody };
