"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { acceptInvitationAction } from "#lib/domain/members/actions.ts";

/** Accepts an invitation: as whoever is signed in, or somebody new with a name and a password. */
export function JoinForm(props: { secret: string; email: string; isSignedIn: boolean }) {
  const { secret, email, isSignedIn } = props;
  const t = useTranslations("members.join");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const password = String(data.get("password"));
    const input = { name: String(data.get("name")), password };
    const done = await act(() => acceptInvitationAction(secret, input));
    if (!done) return;
    // Should signing in fail, the page asks for it in its own way.
    if (!isSignedIn) await signIn("credentials", { email, password, redirect: false });
    window.location.assign(`/n/${done.value.newsroom}`);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isSignedIn ? null : (
        <>
          <Field label={t("email")}>
            {(control) => (
              <input
                {...control}
                name="email"
                type="email"
                autoComplete="username"
                readOnly
                value={email}
                className={inputClass}
              />
            )}
          </Field>
          <Field label={t("name")} hint={t("nameHint")} error={issue("name")}>
            {(control) => (
              <input
                {...control}
                name="name"
                dir="auto"
                autoComplete="name"
                maxLength={120}
                className={inputClass}
              />
            )}
          </Field>
          <Field
            label={t("password")}
            hint={t("passwordHint")}
            error={issue("password") ?? issue("account.password")}
          >
            {(control) => (
              <input
                {...control}
                name="password"
                type="password"
                autoComplete="new-password"
                className={inputClass}
              />
            )}
          </Field>
        </>
      )}
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
