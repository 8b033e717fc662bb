"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { markReadAction } from "#lib/domain/notifications/actions.ts";
import { unreadChanged } from "./unread-changed.ts";

/** Marks as read what was shown: not what came since. */
export function MarkAllRead({ newsroom, until }: { newsroom: string; until: string }) {
  const t = useTranslations("notifications");
  const { act, pending, failure } = useAct();
  return (
    <div className="flex flex-col gap-2">
      <Button
        disabled={pending}
        onClick={async () => {
          await act(() => markReadAction(newsroom, { until }));
          unreadChanged();
        }}
      >
        {t("markAll")}
      </Button>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </div>
  );
}
