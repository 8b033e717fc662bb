"use client";

import { confirmContext } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";

/** One click: the claim still stands in its changed sentence. */
export function ConfirmContext(props: { newsroom: string; claimId: string; number: number }) {
  const { newsroom, claimId, number } = props;
  const { act, pending, failure } = useAct();
  return (
    <>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Button
        tone="primary"
        disabled={pending}
        onClick={() => act(() => confirmContext(newsroom, { claimId }))}
      >
        Confirm<span className="sr-only"> that claim {number} still stands</span>
      </Button>
    </>
  );
}
