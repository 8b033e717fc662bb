"use client";

import { useTranslations } from "next-intl";
import { confirmContext } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";

/** One click: the claim still stands in its changed sentence. */
export function ConfirmContext(props: { newsroom: string; claimId: string; number: number }) {
  const t = useTranslations("revisions.touched");
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
        {t.rich("confirmThat", {
          number: String(number),
          hidden: (words) => <span className="sr-only">{words}</span>,
        })}
      </Button>
    </>
  );
}
