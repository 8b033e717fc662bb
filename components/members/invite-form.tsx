"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { inviteMemberAction } from "#lib/domain/members/actions.ts";
import { RoleChoice } from "./role-choice.tsx";

/** For admins: asks somebody in, by e-mail or by a link to hand over. */
export function InviteForm({ newsroom }: { newsroom: string }) {
  const t = useTranslations("members.invite");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [invited, setInvited] = useState<{ email: string; link?: string }>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setInvited(undefined);
    const data = new FormData(event.currentTarget);
    const input = { email: String(data.get("email")), roles: data.getAll("roles") };
    const done = await act(() => inviteMemberAction(newsroom, input));
    if (!done) return;
    setInvited(done.value);
    form.current?.reset();
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="invite"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="invite" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      {invited ? (
        <Notice tone="good">
          {t(invited.link ? "handOver" : "sent", { email: invited.email })}
          {invited.link ? <ShownOnce label={t("link")} secret={invited.link} /> : null}
        </Notice>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Field label={t("email")} hint={t("emailHint")} error={issue("email")}>
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <RoleChoice error={issue("roles")} />
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
