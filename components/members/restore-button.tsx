"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { restoreMemberAction } from "#lib/domain/members/actions.ts";
import type { MemberView } from "#lib/domain/members/present.ts";

/** Brings somebody back who was taken out. */
export function RestoreButton({ newsroom, member }: { newsroom: string; member: MemberView }) {
  const t = useTranslations("members.changes");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <div className="flex w-full flex-col items-start gap-2 sm:w-auto">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Button
        disabled={!hydrated || pending}
        aria-label={t("restoreOf", { name: member.name })}
        onClick={() => act(() => restoreMemberAction(newsroom, { memberId: member.id }))}
      >
        {t("restore")}
      </Button>
    </div>
  );
}
