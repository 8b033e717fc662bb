"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { changePasswordAction } from "#lib/platform/auth/account-actions.ts";

/** Another password, for whoever knows the present one. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("account.password");
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const { act, pending, failure, issue } = useAct();
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(false);
    const data = new FormData(event.currentTarget);
    const input = { current: String(data.get("current")), password: String(data.get("password")) };
    if (!(await act(() => changePasswordAction(input)))) return;
    setDone(true);
    form.current?.reset();
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="password"
      className="flex max-w-md flex-col gap-4"
    >
      {isDone ? <Notice tone="good">{t("done")}</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {/* Tells a password manager whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t("current")} error={issue("current")}>
        {(control) => (
          <input
            {...control}
            name="current"
            type="password"
            autoComplete="current-password"
            className={inputClass}
          />
        )}
      </Field>
      <Field label={t("next")} hint={t("hint")} error={issue("password")}>
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
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
