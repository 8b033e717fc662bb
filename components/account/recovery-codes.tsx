"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** The recovery codes, this once: to be copied, and said to be kept. */
export function RecoveryCodes(props: { codes: readonly string[]; onKept: () => void }) {
  const { codes, onKept } = props;
  const t = useTranslations("account.factor");
  const [copied, setCopied] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="warn">{t("codesNote")}</Notice>
      <ul
        ref={list}
        tabIndex={-1}
        dir="ltr"
        aria-label={t("codes")}
        className="grid max-w-md gap-x-6 gap-y-1 rounded-md border border-line bg-surface p-4 font-mono text-sm sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            navigator.clipboard.writeText(codes.join("\n")).then(() => setCopied(true))
          }
        >
          {t(copied ? "copied" : "copy")}
        </Button>
        <Button tone="primary" onClick={onKept}>
          {t("kept")}
        </Button>
      </p>
    </div>
  );
}
