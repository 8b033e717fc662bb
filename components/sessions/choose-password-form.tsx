"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { choosePasswordAction } from "#lib/platform/auth/password-actions.ts";

/** Chooses another password by a link; afterwards one signs in with it. */
export function ChoosePasswordForm({ secret, email }: { secret: string; email: string }) {
  const t = useTranslations("sessions.forgotten");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    if (await act(() => choosePasswordAction(secret, { password }))) {
      window.location.assign("/sign-in");
    }
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex max-w-md flex-col gap-4">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {/* Tells a password manager whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t("password")} hint={t("passwordHint")} error={issue("password")}>
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
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("choose")}
        </Button>
      </div>
    </form>
  );
}
