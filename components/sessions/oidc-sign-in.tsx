"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";

export interface OidcSignInProps {
  next: string;
  /** What the provider is called. */
  label: string;
  /** What became of the last try, if it did not work. */
  problem?: "refused" | "failed";
}

/** The way to sign in by somebody else's word, where one is set up. */
export function OidcSignIn({ next, label, problem }: OidcSignInProps) {
  const t = useTranslations("sessions.oidc");
  const hydrated = useHydrated();
  const [busy, setBusy] = useState(false);
  return (
    <div className="mb-6 flex flex-col gap-4">
      {problem ? <Notice tone="bad">{t(problem, { label })}</Notice> : null}
      <Button
        tone="primary"
        className="py-2"
        disabled={!hydrated || busy}
        onClick={() => {
          setBusy(true);
          signIn("oidc", { callbackUrl: next }).catch(() => setBusy(false));
        }}
      >
        {t("button", { label })}
      </Button>
      <p className="text-center text-xs text-ink-soft">{t("or")}</p>
    </div>
  );
}
