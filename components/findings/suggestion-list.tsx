"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { Correction } from "#lib/domain/findings/corrections.ts";
import type { FindingView, SuggestionView } from "#lib/domain/findings/present.ts";

/** What replaces what, without what a language that runs from the right writes instead. */
const plainArrow = (text: string) => text.replaceAll(/[\u2068\u2069]/g, "").replace("←", "→");

/** The ways in which a finding could be settled, each to be used as a claim's correction. */
export function SuggestionList({ finding }: { finding: FindingView }) {
  return (
    <ul className="flex flex-col gap-2.5">
      {finding.suggestions.map((suggestion) => (
        <li key={suggestion.text} className="flex flex-col items-start gap-1">
          <span className="text-sm tabular-nums">
            <MixedText>{suggestion.text}</MixedText>
          </span>
          <UseSuggestion finding={finding} suggestion={suggestion} />
        </li>
      ))}
    </ul>
  );
}

function UseSuggestion(props: { finding: FindingView; suggestion: SuggestionView }) {
  const t = useTranslations("findings.suggestion");
  const { finding, suggestion } = props;
  const { view, select, setDraft, propose } = useWorkbench();
  const { correction } = suggestion;
  const use = correction && wayOf(correction);
  if (!correction || !use) return null;

  /** Through the claim that the finding became, or through a new one; undefined where neither may be. */
  function wayOf(wanted: Correction): (() => void) | undefined {
    if (!finding.can.propose) return undefined;
    const { start, end, exact, newText } = wanted;
    const claims = view.claims.filter(({ id }) => finding.claims.some((claim) => claim.id === id));
    if (claims.length === 0) {
      if (!finding.can.openClaim) return undefined;
      const ranges = [{ start, end, exact }];
      return () => setDraft({ kind: "claim", ranges, finding, correction: wanted });
    }
    const claim = claims.find(
      ({ can, spans }) => can.propose && spans.some((span) => span.start < end && start < span.end),
    );
    if (!claim) return undefined;
    return () => {
      propose({ claimId: claim.id, exact, newText });
      select(claim.id);
    };
  }

  const { language, direction } = view.article;
  const { exact, newText, byHand } = correction;
  // Said once, where the suggestion is those very words.
  const isSaid = byHand || plainArrow(suggestion.text) === `${exact} → ${newText}`;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-2 gap-y-1">
      {isSaid ? null : (
        <span lang={language} dir={direction} className="font-serif">
          <del className="text-ink-soft">{exact}</del>{" "}
          <span aria-hidden="true" className="text-ink-soft">
            {direction === "rtl" ? "←" : "→"}
          </span>{" "}
          <ins className="font-medium no-underline">{newText}</ins>
        </span>
      )}
      <Button
        className="px-2! py-0.5! text-xs!"
        title={t(byHand ? "byHandNote" : "useNote")}
        onClick={use}
      >
        {t(byHand ? "byHand" : "use")}
      </Button>
    </div>
  );
}
