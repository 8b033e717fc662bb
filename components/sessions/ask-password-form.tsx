"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { askPasswordLinkAction } from "#lib/platform/auth/password-actions.ts";

/** Asks for a link to choose another password by; the answer is the same for every address. */
export function AskPasswordForm() {
  const t = useTranslations("sessions.forgotten");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [asked, setAsked] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(undefined);
    const email = String(new FormData(event.currentTarget).get("email"));
    if (await act(() => askPasswordLinkAction({ email }))) setAsked(email);
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-md flex-col gap-4">
      {asked ? <Notice tone="good">{t("asked", { email: asked })}</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Field label={t("email")}>
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            className={inputClass}
          />
        )}
      </Field>
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
