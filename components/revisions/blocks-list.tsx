"use client";

import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { blocksOf } from "./blocks.ts";

/** The deadline editor's question, at the top of the article: what still blocks publication? */
export function BlocksList() {
  const t = useTranslations("revisions");
  const { view, select } = useWorkbench();
  const { standing, signOff, article, claims } = view;
  const blocks = blocksOf(claims, standing, { say: t });
  if (signOff) return null;
  if (blocks.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {t(claims.length === 0 ? "blocks.nothing" : "blocks.onlySignOff")}
      </p>
    );
  }
  return (
    <details className="text-sm">
      <summary className="w-fit rounded text-ink-soft">
        {t.rich("blocks.count", {
          n: blocks.length,
          count: String(blocks.length),
          b: (words) => <strong className="font-semibold text-ink tabular-nums">{words}</strong>,
        })}
      </summary>
      <ul className="mt-2 flex max-h-64 flex-col gap-1 overflow-y-auto rounded-lg border border-line bg-surface p-3">
        {blocks.map(({ claim, claim: { dueAt }, what, who }) => (
          <li key={`${claim.id}:${what}`} className="flex flex-wrap items-baseline gap-x-2">
            <button
              type="button"
              className="text-accent underline underline-offset-4"
              onClick={() => select(claim.id, { focus: true })}
            >
              {t("claim", { number: String(claim.number) })}
            </button>
            <span>{what}</span>
            <bdi className="text-ink-soft">{who}</bdi>
            {dueAt ? (
              <span className="ms-auto text-xs text-ink-soft">
                {t.rich("blocks.due", {
                  time: () => <Time iso={dueAt} timeZone={article.dateline.timeZone} />,
                })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
