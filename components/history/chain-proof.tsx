import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { ChainView } from "#lib/domain/history/present.ts";

/** The chain's head in full, whether the chain holds, and what that proves and does not. */
export function ChainProof({ chain, of }: { chain: ChainView; of: "newsroom" | "article" }) {
  const t = useTranslations("history.proof");
  const { head, fault } = chain;
  const seq = String(head.seq);
  return (
    <section
      aria-labelledby="chain-proof"
      className="mb-6 rounded-lg border border-line bg-surface px-4 py-4 shadow-card md:px-5"
    >
      <h2 id="chain-proof" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      <div className="mt-3">
        {fault ? (
          <Notice tone="bad">
            {t("broken", {
              kind: fault.kind,
              seq: String(fault.seq),
              next: "next" in fault ? String(fault.next) : "",
              hash: "hash" in fault ? fault.hash : "",
            })}
          </Notice>
        ) : (
          <Notice tone="good">{t("holds", { of, seq })}</Notice>
        )}
      </div>
      <dl className="mt-4">
        <dt className="text-xs font-semibold text-ink-soft">{t("head", { seq })}</dt>
        <dd className="mt-0.5 font-mono text-xs break-all" dir="ltr">
          {head.hash}
        </dd>
      </dl>
      <p className="mt-3 max-w-prose text-sm text-ink-soft">{t("note")}</p>
    </section>
  );
}
