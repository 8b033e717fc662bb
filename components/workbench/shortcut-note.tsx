"use client";

import { useTranslations } from "next-intl";
import { runOf } from "#components/keys/running-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";

/** The way to the list of keys, for whoever does not know yet that there are any. */
export function ShortcutNote() {
  const t = useTranslations("keys");
  return (
    <div>
      <Button tone="quiet" aria-keyshortcuts="?" onClick={() => runOf("?")?.()}>
        {t("title")} <KeyHint of="?" />
      </Button>
    </div>
  );
}
