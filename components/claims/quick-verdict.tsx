"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import { SourceNumberForm } from "./source-number-form.tsx";
import { useVerify } from "./use-verify.ts";

/** "Verified, stands, source 3": the key V, and the number of a source. */
export function QuickVerdict({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [asking, setAsking] = useState(false);
  const proposeVerified = useVerify();
  useShortcut("v", () => setAsking(true));

  const close = () => setAsking(false);

  async function verify(source: SourceView) {
    const tell = () => {
      close();
      const said = t("quick.done", { number: claim.number, source: source.number });
      did({ said, kept: kept("verdict") });
    };
    if (await act(() => proposeVerified(claim, source), tell)) tell();
  }

  if (!asking) {
    return (
      <Button onClick={() => setAsking(true)} aria-keyshortcuts="v">
        {t("quick.verified")} <KeyHint of="v" />
      </Button>
    );
  }
  return (
    <SourceNumberForm
      pending={pending}
      failure={failure?.message}
      onSource={(source) => void verify(source)}
      onCancel={close}
    />
  );
}
