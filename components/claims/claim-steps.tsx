"use client";

import { useTranslations } from "next-intl";
import { reopenClaim, startResearch, waitForSource } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SettledChoice } from "#components/ui/settled-choice.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimActs } from "./claim-acts.ts";
import { ClaimPlan } from "./claim-plan.tsx";

/** The other steps of a claim's life: who has it, what it waits for, taking it out or up again. */
export function ClaimSteps({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { can, id: claimId, number } = claim;
  const before = claim.owner?.id ?? "";
  const acts = claimActs(view.newsroom, claimId);
  const has = ["assign", "plan", "research", "wait", "reopen", "withdraw", "takeUp"] as const;
  if (!has.some((one) => can[one])) return null;

  async function assign(wanted: string) {
    const [was, is] = [before || null, wanted || null];
    const [undo, redo] = [() => acts.assign(was, is), () => acts.assign(is, was)];
    const said = t(wanted ? "steps.assigned" : "steps.left", { number });
    const tell = () => did({ said, undo, redo });
    if (await act(redo, tell)) tell();
  }

  async function research() {
    const tell = () => did({ said: t("steps.researching", { number }), kept: kept("step") });
    if (await act(() => startResearch(view.newsroom, { claimId }), tell)) tell();
  }

  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm text-accent">{t("steps.more")}</summary>
      <div className="mt-3 flex flex-col gap-3">
        {can.assign ? (
          <SettledChoice
            label={t("whoChecks")}
            options={{
              "": t("nobodyYet"),
              ...Object.fromEntries(view.checkers.map(({ id, name }) => [id, name])),
            }}
            value={before}
            disabled={pending}
            onSettle={assign}
          />
        ) : null}
        {can.plan ? <ClaimPlan claim={claim} /> : null}
        <div className="flex flex-wrap gap-2">
          {can.research ? (
            <Button disabled={pending} onClick={research}>
              {t("steps.research")}
            </Button>
          ) : null}
          {can.wait ? (
            <ReasonForm
              about={claimId}
              verb={t("steps.wait")}
              label={t("steps.waitFor")}
              done={t("steps.waiting", { number })}
              kept={kept("step")}
              run={(reason) => waitForSource(view.newsroom, { claimId, reason })}
            />
          ) : null}
          {can.reopen ? (
            <ReasonForm
              about={claimId}
              verb={t("steps.reopen")}
              label={t("steps.reopenWhy")}
              done={t("steps.reopened", { number })}
              kept={kept("reopening")}
              run={(reason) => reopenClaim(view.newsroom, { claimId, reason })}
            />
          ) : null}
          {can.withdraw ? (
            <ReasonForm
              about={claimId}
              verb={t("steps.withdraw")}
              tone="bad"
              label={t("steps.withdrawWhy")}
              hint={t("steps.staysRecorded")}
              done={t("steps.withdrawn", { number })}
              run={acts.withdraw}
              back={(reason) => ({
                undo: () => acts.takeUp(t("reasons.byMistake")),
                redo: () => acts.withdraw(reason),
              })}
            />
          ) : null}
          {can.takeUp ? (
            <ReasonForm
              about={claimId}
              verb={t("steps.takeUp")}
              label={t("steps.takeUpWhy")}
              done={t("steps.takenUp", { number })}
              run={acts.takeUp}
              back={(reason) => ({
                undo: () => acts.withdraw(t("reasons.takenBack")),
                redo: () => acts.takeUp(reason),
              })}
            />
          ) : null}
        </div>
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      </div>
    </details>
  );
}
