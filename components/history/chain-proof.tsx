import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { ChainView } from "#lib/domain/history/present.ts";
import { type ChainQuery, chainAddress } from "./chain-query.ts";

/** Whether what is shown of a chain holds, or all of it where that was asked for, its head, and what that proves. */
export function ChainProof(props: {
  chain: ChainView;
  of: "newsroom" | "article";
  path: string;
  query: ChainQuery;
}) {
  const t = useTranslations("history.proof");
  const { chain, of, path, query } = props;
  const { head, fault, proven } = chain;
  const seq = String(head.seq);
  const isWhole = proven?.from === 1 && proven.to === head.seq;
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
        ) : isWhole ? (
          <Notice tone="good">{t("holds", { of, seq })}</Notice>
        ) : proven ? (
          <Notice tone="good">
            {t("part", {
              ...{ of, from: String(proven.from), to: String(proven.to) },
              end: proven.to === head.seq ? "head" : "none",
            })}
          </Notice>
        ) : null}
        {isWhole || fault ? null : (
          <p className="mt-2 text-sm">
            <Link
              href={chainAddress(path, { ...query, isWhole: true })}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              {t("whole", { seq })}
            </Link>
          </p>
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
