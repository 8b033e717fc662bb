"use client";

import { useTranslations } from "next-intl";
import { revokeBreakGlass } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { LeaveView } from "#lib/domain/decisions/present.ts";
import { LeaveForm } from "./leave-form.tsx";

function Leave({ leave, canRevoke }: { leave: LeaveView; canRevoke: boolean }) {
  const t = useTranslations("decisions.leave");
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { timeZone } = view.article.dateline;
  const state = leave.usedOn ? "used" : leave.revoked ? "revoked" : "stands";

  async function revoke() {
    if (await act(() => revokeBreakGlass(view.newsroom, { breakGlassId: leave.id }))) {
      announce(t("taken"));
    }
  }

  return (
    <li className="flex flex-col gap-1 border-bad border-s-4 ps-2.5 text-bad text-sm">
      <p className="font-medium">
        {t.rich(state, {
          to: () => <bdi>{leave.to}</bdi>,
          by: () => <bdi>{leave.by}</bdi>,
          until: () => <Time iso={leave.until} timeZone={timeZone} />,
        })}
      </p>
      <p className="whitespace-pre-wrap" dir="auto">
        {leave.reason}
      </p>
      {state === "stands" && canRevoke ? (
        <Button tone="quiet" className="self-start" disabled={pending} onClick={revoke}>
          {t("revoke")}
        </Button>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </li>
  );
}

/** The leave to decide alone that was given on a claim, in red; and the way to give some, for who may. */
export function Leaves({ claim }: { claim: ClaimView }) {
  const leaves = useWorkbench().view.leaves[claim.id];
  if (!leaves) return null;
  return (
    <>
      {leaves.given.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {leaves.given.map((leave) => (
            <Leave key={leave.id} leave={leave} canRevoke={leaves.canRevoke} />
          ))}
        </ul>
      ) : null}
      {leaves.canGrant ? <LeaveForm claim={claim} /> : null}
    </>
  );
}
