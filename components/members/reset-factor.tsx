"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { resetSecondFactorAction } from "#lib/domain/members/actions.ts";
import type { MemberView } from "#lib/domain/members/present.ts";

/** For an admin: takes off the second factor of a member who lost it and their recovery codes. */
export function ResetFactor({ newsroom, member }: { newsroom: string; member: MemberView }) {
  const t = useTranslations("members.resetFactor");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const button = useReturnedFocus(open);
  const { id: memberId, name } = member;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await act(() => resetSecondFactorAction(newsroom, { memberId })))) return;
    setDone(true);
    setOpen(false);
  }

  if (!open) {
    return (
      <>
        <Button
          ref={button}
          disabled={!hydrated}
          aria-label={t("resetOf", { name })}
          onClick={() => {
            setDone(false);
            setOpen(true);
          }}
        >
          {t("reset")}
        </Button>
        {done ? (
          <div className="order-last w-full">
            <Notice tone="good">{t("done", { name })}</Notice>
          </div>
        ) : null}
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={t("resetOf", { name })}
      className="order-last flex w-full flex-col gap-3 border-t border-line pt-3"
    >
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <p className="text-sm">{t("note", { name })}</p>
      <p className="flex gap-2">
        <Button type="submit" tone="bad" disabled={pending} ref={focusOnce}>
          {t("now")}
        </Button>
        <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
      </p>
    </form>
  );
}
