"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { removeFactorAction, renewRecoveryCodesAction } from "#lib/platform/auth/factor-actions.ts";
import { CodeField } from "./code-field.tsx";

/** New recovery codes, or no second factor any more. */
export function ChangeFactor(props: { hasPassword: boolean; onCodes: (codes: string[]) => void }) {
  const { hasPassword, onCodes } = props;
  const t = useTranslations("account.factor");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState<"renew" | "remove">();
  const renewButton = useReturnedFocus(open === "renew");
  const removeButton = useReturnedFocus(open === "remove");
  const close = () => setOpen(undefined);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const code = String(data.get("code"));
    if (open === "renew") {
      const done = await act(() => renewRecoveryCodesAction({ code }));
      if (done) onCodes(done.value);
    } else {
      const input = { code, password: String(data.get("password") ?? "") };
      if (!(await act(() => removeFactorAction(input)))) return;
    }
    close();
  }

  if (!open) {
    return (
      <p className="flex flex-wrap gap-2">
        <Button ref={renewButton} disabled={!hydrated} onClick={() => setOpen("renew")}>
          {t("renew")}
        </Button>
        <Button
          ref={removeButton}
          tone="bad"
          disabled={!hydrated}
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
      aria-label={t(open)}
      className="flex max-w-md flex-col gap-4"
    >
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {open === "remove" && !hasPassword ? <p className="text-sm">{t("noPassword")}</p> : null}
      {open === "remove" && hasPassword ? (
        <Field label={t("password")} error={issue("password")}>
          {(control) => (
            <input
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              ref={focusOnce}
              className={inputClass}
            />
          )}
        </Field>
      ) : null}
      <CodeField
        label={t("code")}
        hint={t("codeHint")}
        error={issue("code")}
        focus={open === "renew" || !hasPassword}
      />
      <p className="flex gap-2">
        <Button type="submit" tone={open === "remove" ? "bad" : "primary"} disabled={pending}>
          {t(open === "remove" ? "removeNow" : "renewNow")}
        </Button>
        <Button onClick={close}>{t("cancel")}</Button>
      </p>
    </form>
  );
}
