"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { changeRolesAction, removeMemberAction } from "#lib/domain/members/actions.ts";
import type { MemberView } from "#lib/domain/members/present.ts";
import { RoleChoice } from "./role-choice.tsx";

/** What an admin can do about a member: other roles, or out. */
export function MemberChanges({ newsroom, member }: { newsroom: string; member: MemberView }) {
  const t = useTranslations("members.changes");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState<"roles" | "remove">();
  const rolesButton = useReturnedFocus(open === "roles");
  const removeButton = useReturnedFocus(open === "remove");
  const { id: memberId, name } = member;
  const close = () => setOpen(undefined);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const roles = new FormData(event.currentTarget).getAll("roles");
    const done = await act(() =>
      open === "remove"
        ? removeMemberAction(newsroom, { memberId })
        : changeRolesAction(newsroom, { memberId, roles }),
    );
    if (done) close();
  }

  if (!open) {
    return (
      <p className="flex gap-2">
        <Button
          ref={rolesButton}
          disabled={!hydrated}
          aria-label={t("rolesOf", { name })}
          onClick={() => setOpen("roles")}
        >
          {t("roles")}
        </Button>
        <Button
          ref={removeButton}
          tone="bad"
          disabled={!hydrated}
          aria-label={t("removeOf", { name })}
          onClick={() => setOpen("remove")}
        >
          {t("remove")}
        </Button>
      </p>
    );
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={t(open === "roles" ? "rolesOf" : "removeOf", { name })}
      className="flex w-full flex-col gap-3 border-t border-line pt-3"
    >
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {open === "roles" ? (
        <RoleChoice held={member.roles} error={issue("roles")} />
      ) : (
        <p className="text-sm">{t("removeNote", { name })}</p>
      )}
      <p className="flex gap-2">
        <Button
          type="submit"
          tone={open === "remove" ? "bad" : "primary"}
          disabled={pending}
          ref={focusOnce}
        >
          {t(open === "remove" ? "removeNow" : "save")}
        </Button>
        <Button onClick={close}>{t("cancel")}</Button>
      </p>
    </form>
  );
}
