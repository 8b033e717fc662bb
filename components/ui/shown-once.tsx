"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button.tsx";

export interface ShownOnceProps {
  /** What it is, for those who cannot see it. */
  label: string;
  secret: string;
}

/** Something that is shown this once, to be copied. */
export function ShownOnce({ label, secret }: ShownOnceProps) {
  const t = useTranslations("ui");
  const [copied, setCopied] = useState(false);
  return (
    <span className="mt-2 flex flex-wrap items-center gap-2">
      <input
        readOnly
        dir="ltr"
        aria-label={label}
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
        className="min-w-0 flex-1 basis-56 rounded-md border border-line-strong bg-surface px-2 py-1 font-mono text-xs text-ink"
      />
      <Button
        onClick={async () => {
          await navigator.clipboard.writeText(secret);
          setCopied(true);
        }}
      >
        {t("copy")}
      </Button>
      <span role="status" className="text-xs">
        {copied ? t("copied") : null}
      </span>
    </span>
  );
}
