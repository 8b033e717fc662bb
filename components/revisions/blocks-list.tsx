"use client";

import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { blocksOf } from "./blocks.ts";

/** The deadline editor's question, at the top of the article: what still blocks publication? */
export function BlocksList() {
  const { view, select } = useWorkbench();
  const { standing, signOff, article, claims } = view;
  const blocks = blocksOf(claims, standing);
  if (signOff) return null;
  if (blocks.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {claims.length === 0
          ? "No claim is open. Nothing but a sign-off is missing."
          : "Nothing blocks publication but the sign-off."}
      </p>
    );
  }
  return (
    <details className="text-sm">
      <summary className="w-fit rounded text-ink-soft">
        <strong className="font-semibold text-ink tabular-nums">{blocks.length}</strong>{" "}
        {blocks.length === 1 ? "thing blocks" : "things block"} publication
      </summary>
      <ul className="mt-2 flex max-h-64 flex-col gap-1 overflow-y-auto rounded-lg border border-line bg-surface p-3">
        {blocks.map(({ claim, what, who }) => (
          <li key={`${claim.id}:${what}`} className="flex flex-wrap items-baseline gap-x-2">
            <button
              type="button"
              className="text-accent underline underline-offset-4"
              onClick={() => select(claim.id, { focus: true })}
            >
              Claim {claim.number}
            </button>
            <span>{what}</span>
            <span className="text-ink-soft">{who}</span>
            {claim.dueAt ? (
              <span className="ms-auto text-xs text-ink-soft">
                due <Time iso={claim.dueAt} timeZone={article.dateline.timeZone} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
