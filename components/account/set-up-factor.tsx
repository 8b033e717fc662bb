"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { beginFactorAction, confirmFactorAction } from "#lib/platform/auth/factor-actions.ts";
import { CodeField } from "./code-field.tsx";
import { QrCode } from "./qr-code.tsx";

/** From a picture for the app to the first code of it. */
export function SetUpFactor({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const t = useTranslations("account.factor");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [begun, setBegun] = useState<{ uri: string; secret: string }>();

  async function begin() {
    const done = await act(beginFactorAction);
    if (done) setBegun(done.value);
  }

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    const done = await act(() => confirmFactorAction({ code }));
    if (done) onCodes(done.value);
  }

  const problem = failure ? <Notice tone="bad">{failure.message}</Notice> : null;
  if (!begun) {
    return (
      <div className="flex flex-col items-start gap-3">
        {problem}
        <Button tone="primary" disabled={!hydrated || pending} onClick={begin}>
          {t("setUp")}
        </Button>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={confirm} aria-label={t("setUp")} className="flex flex-col gap-4">
      {problem}
      <p className="text-sm">{t("scan")}</p>
      <QrCode text={begun.uri} label={t("picture")} />
      <p className="text-sm">
        {t.rich("secret", {
          secret: () => (
            <code dir="ltr" className="rounded bg-sunken px-1 py-0.5 break-all">
              {begun.secret.match(/.{1,4}/g)?.join(" ")}
            </code>
          ),
        })}
      </p>
      <CodeField label={t("firstCode")} error={issue("code")} focus />
      <div>
        <Button type="submit" tone="primary" disabled={pending}>
          {t("confirm")}
        </Button>
      </div>
    </form>
  );
}
