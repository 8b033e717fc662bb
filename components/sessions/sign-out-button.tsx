"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";

/** Ends this session for good; `compact` shows the sign alone where there is little room. */
export function SignOutButton({ compact = false }: { compact?: boolean }) {
  const t = useTranslations("sessions");
  const hydrated = useHydrated();
  const [busy, setBusy] = useState(false);
  async function leave() {
    setBusy(true);
    // Every page has this button, and few are the last of a day: its code comes when it is asked for.
    await import("next-auth/react")
      .then(({ signOut }) => signOut({ callbackUrl: "/sign-in" }))
      .catch(() => setBusy(false));
  }
  return (
    <Button
      tone={compact ? "quiet" : "plain"}
      onClick={leave}
      disabled={!hydrated || busy}
      className={compact ? "px-2" : ""}
    >
      <LogOut aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      <span className={compact ? "max-xl:sr-only" : ""}>{t("signOut")}</span>
    </Button>
  );
}
