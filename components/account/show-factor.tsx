"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { showFactorAction } from "#lib/platform/auth/factor-actions.ts";
import { CodeField } from "./code-field.tsx";

/** Asks for a code in a session that was opened without one. */
export function ShowFactor({ next }: { next: string }) {
  const t = useTranslations("account.factor");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    if (await act(() => showFactorAction({ code }))) window.location.assign(next);
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-md flex-col gap-4">
      <CodeField
        label={t("code")}
        hint={t("codeHint")}
        error={issue("code") ?? failure?.message}
        focus
      />
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("goOn")}
        </Button>
      </div>
    </form>
  );
}
