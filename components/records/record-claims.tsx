import { useTranslations } from "next-intl";
import { claimTones } from "#components/claims/tones.ts";
import { Chip } from "#components/ui/chip.tsx";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";
import type { RecordView } from "#lib/reports/record-view.ts";

/** What was said of each claim where the record was made, and by whom. */
export function RecordClaims({ claims }: { claims: RecordView["claims"] }) {
  const t = useTranslations("records");
  const words = useTranslations("words");
  return (
    <ol className="flex flex-col gap-3">
      {claims.map(({ number, state, statement, verdict, decidedBy, evidence }) => (
        <li
          key={number}
          id={`claim-${number}`}
          className="scroll-mt-20 rounded-lg border border-line bg-surface px-4 py-3 text-sm target:border-accent"
        >
          <p className="flex flex-wrap items-center gap-2">
            <strong>{t("claim", { number })}</strong>
            <Chip tone={claimTones[state as ClaimState] ?? "neutral"}>
              {words(`claimStates.${state as ClaimState}`)}
            </Chip>
            <span className="text-xs text-ink-soft">{t("evidence", { count: evidence })}</span>
          </p>
          <p dir="auto" className="mt-1 break-words">
            {statement}
          </p>
          {verdict ? (
            <p dir="auto" className="mt-1 break-words text-ink-soft">
              <strong className="font-medium text-ink">{verdict.label}</strong>
              {verdict.rationale ? `: ${verdict.rationale}` : null}
            </p>
          ) : null}
          {verdict ? (
            <p className="mt-1 text-xs text-ink-soft">
              {decidedBy
                ? t("approved", { by: verdict.proposedBy, decided: decidedBy })
                : t("proposed", { by: verdict.proposedBy })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
