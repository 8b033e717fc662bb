"use client";

import { useTranslations } from "next-intl";
import { attachEvidence, proposeVerdict } from "#components/outbox/doors.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** Proposes that a claim is verified and stands, by a source, which is attached to it where it is not. */
export function useVerify() {
  const t = useTranslations("claims");
  const { newsroom } = useWorkbench().view;

  return async (
    claim: Pick<ClaimView, "id" | "evidence">,
    source: Pick<SourceView, "id" | "number" | "title">,
  ): Promise<ActionResult<unknown>> => {
    const attached = claim.evidence.some(({ sourceId }) => sourceId === source.id);
    const evidence = { claimId: claim.id, sourceId: source.id, stance: "supports" };
    const first = attached ? undefined : await attachEvidence(newsroom, evidence);
    // What waits is sent in order: the verdict behind its evidence.
    if (first && !first.ok && first.code !== "waiting") return first;
    return proposeVerdict(newsroom, {
      claimId: claim.id,
      rating: "verified",
      disposition: "stands",
      rationale: t("quick.rationale", { number: source.number, title: source.title }),
    });
  };
}
