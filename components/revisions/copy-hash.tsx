"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** A text's SHA-256, the beginning shown; in full where the browser may not copy it. */
export function CopyHash({ sha256 }: { sha256: string }) {
  const t = useTranslations("revisions.hash");
  const [outcome, setOutcome] = useState<"copied" | "refused">();

  async function copy() {
    try {
      await navigator.clipboard.writeText(sha256);
      setOutcome("copied");
    } catch {
      // Without leave, or on a page that is not served securely: to be copied by hand.
      setOutcome("refused");
    }
  }

  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-1 text-xs text-ink-soft">
      SHA-256{" "}
      <bdi dir="ltr" className="font-mono break-all" title={sha256}>
        {outcome === "refused" ? sha256 : `${sha256.slice(0, 12)}…`}
      </bdi>
      <button
        type="button"
        onClick={copy}
        className="rounded p-1 text-accent hover:bg-accent-soft"
        aria-label={t("copy")}
      >
        {outcome === "copied" ? (
          <Check aria-hidden="true" className="size-3.5" />
        ) : (
          <Copy aria-hidden="true" className="size-3.5" />
        )}
      </button>
      <span role="status">{outcome === "copied" ? t("copied") : ""}</span>
    </span>
  );
}
