"use client";

import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { VerdictView } from "#lib/domain/claims/present.ts";
import { dispositions } from "#lib/domain/claims/verdicts.ts";

/** A verdict as it was proposed, and what was decided on it. */
export function VerdictRecord({ verdict }: { verdict: VerdictView }) {
  const { article } = useWorkbench().view;
  const { decision } = verdict;
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <p className="font-medium">
        {verdict.label} · {dispositions[verdict.disposition].toLowerCase()}
      </p>
      {verdict.oldText === undefined ? null : (
        <p
          lang={article.language}
          dir={article.direction}
          className="rounded-md bg-sunken px-2.5 py-1.5 font-serif text-base"
        >
          <del className="text-bad">{verdict.oldText}</del>
          {verdict.newText ? (
            <>
              <span aria-hidden="true" className="text-ink-soft">
                {article.direction === "rtl" ? " ← " : " → "}
              </span>
              <ins className="font-medium text-good">{verdict.newText}</ins>
            </>
          ) : null}
        </p>
      )}
      <p className="whitespace-pre-wrap" dir="auto">
        {verdict.rationale}
      </p>
      <p className="text-xs text-ink-soft">
        Proposed by {verdict.by}, <Time iso={verdict.at} timeZone={article.dateline.timeZone} />
      </p>
      {decision ? (
        <div className="flex flex-col gap-1 border-t border-line pt-1.5">
          <p className="flex items-center gap-2">
            <Chip tone={decision.kind === "approve" ? "good" : "bad"}>
              {decision.kind === "approve" ? "Approved" : "Returned"}
            </Chip>
            <span className="text-xs text-ink-soft">
              {decision.by}, <Time iso={decision.at} timeZone={article.dateline.timeZone} />
            </span>
          </p>
          {decision.reason ? (
            <p className="whitespace-pre-wrap" dir="auto">
              {decision.reason}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
