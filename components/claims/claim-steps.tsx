"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import {
  assignClaimAction,
  reopenClaimAction,
  startResearchAction,
  waitForSourceAction,
  withdrawClaimAction,
} from "#lib/domain/claims/actions.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** The other steps of a claim's life: who has it, what it waits for, taking it out or up again. */
export function ClaimSteps({ claim }: { claim: ClaimView }) {
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { can, id: claimId, number } = claim;
  const [ownerId, setOwnerId] = useState(claim.owner?.id ?? "");
  if (!can.assign && !can.research && !can.wait && !can.reopen && !can.withdraw) return null;

  async function assign(chosen: string) {
    setOwnerId(chosen);
    if (!chosen) return;
    const done = await act(() => assignClaimAction(view.newsroom, { claimId, ownerId: chosen }));
    if (done) announce(`Claim ${number} assigned`);
  }

  async function research() {
    if (await act(() => startResearchAction(view.newsroom, { claimId }))) {
      announce(`Claim ${number}: research goes on`);
    }
  }

  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm text-accent">More</summary>
      <div className="mt-3 flex flex-col gap-3">
        {can.assign ? (
          <ChoiceField
            label="Who checks it"
            options={{
              "": "Nobody yet",
              ...Object.fromEntries(view.checkers.map(({ id, name }) => [id, name])),
            }}
            value={ownerId}
            disabled={pending}
            onChange={(chosen) => void assign(chosen)}
          />
        ) : null}
        <div className="flex flex-wrap gap-2">
          {can.research ? (
            <Button disabled={pending} onClick={research}>
              Research goes on
            </Button>
          ) : null}
          {can.wait ? (
            <ReasonForm
              about={claimId}
              verb="Wait for a source"
              label="Which source does it wait for?"
              done={`Claim ${number} waits for a source`}
              run={(reason) => waitForSourceAction(view.newsroom, { claimId, reason })}
            />
          ) : null}
          {can.reopen ? (
            <ReasonForm
              about={claimId}
              verb="Reopen"
              label="Why is it opened again?"
              done={`Claim ${number} reopened`}
              run={(reason) => reopenClaimAction(view.newsroom, { claimId, reason })}
            />
          ) : null}
          {can.withdraw ? (
            <ReasonForm
              about={claimId}
              verb="Withdraw"
              tone="bad"
              label="Why is it withdrawn?"
              hint="It stays in the record."
              done={`Claim ${number} withdrawn`}
              run={(reason) => withdrawClaimAction(view.newsroom, { claimId, reason })}
            />
          ) : null}
        </div>
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      </div>
    </details>
  );
}
