"use client";

import { useTranslations } from "next-intl";
import { RichWords } from "#components/rich-text/rich-words.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { VerdictView } from "#lib/domain/claims/present.ts";

/** A verdict as it was proposed, and what was decided on it. */
export function VerdictRecord({ verdict }: { verdict: VerdictView }) {
  const t = useTranslations("claims.record");
  const words = useTranslations("words");
  const { article } = useWorkbench().view;
  const { decision, rating, disposition } = verdict;
  const told = (who: string, iso: string) => ({
    who: () => <bdi>{who}</bdi>,
    time: () => <Time iso={iso} timeZone={article.dateline.timeZone} />,
  });
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <p className="font-medium">{words("judged", { rating, disposition })}</p>
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
      <RichWords text={verdict.rationale} document={verdict.document} />
      <p className="text-xs text-ink-soft">{t.rich("proposed", told(verdict.by, verdict.at))}</p>
      {decision ? (
        <div className="flex flex-col gap-1 border-t border-line pt-1.5">
          <p className="flex items-center gap-2">
            <Chip tone={decision.kind === "approve" ? "good" : "bad"}>
              {words(`claimStates.${decision.kind === "approve" ? "approved" : "returned"}`)}
            </Chip>
            <span className="text-xs text-ink-soft">
              {t.rich("decided", told(decision.by, decision.at))}
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
