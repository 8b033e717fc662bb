"use client";

import { useTranslations } from "next-intl";
import { ChecklistLeft } from "#components/checklists/checklist-left.tsx";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { approveClaim, returnClaim } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** An editor's decision on a proposed claim; who may not decide is told why, and has no button. */
export function DecisionForm({ claim }: { claim: ClaimView }) {
  const t = useTranslations("decisions");
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const verdictId = claim.verdicts[0]?.id;
  const evidenceIds = claim.evidence.map(({ id }) => id);
  const seen = { claimId: claim.id, verdictId, evidenceIds, revisionId: view.revision.id };
  useShortcut(claim.can.approve && !pending ? "a" : undefined, () => void approve());
  if (claim.mayNotDecide) return <Notice tone="info">{claim.mayNotDecide}</Notice>;
  if (!claim.can.approve) return null;

  async function approve() {
    const tell = () =>
      did({ said: t("approved", { number: claim.number }), kept: kept("approval") });
    if (await act(() => approveClaim(view.newsroom, seen), tell)) tell();
  }

  return (
    <div className="flex flex-col gap-2">
      <ChecklistLeft claim={claim} />
      <div className="flex flex-wrap gap-2">
        <Button tone="good" disabled={pending} onClick={approve} aria-keyshortcuts="a">
          {t("approve")} <KeyHint of="a" />
        </Button>
        <ReasonForm
          about={claim.id}
          verb={t("return")}
          tone="bad"
          label={t("returnWhy")}
          done={t("returned", { number: claim.number })}
          kept={kept("return")}
          run={(reason) => returnClaim(view.newsroom, { ...seen, reason })}
        />
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </div>
  );
}
