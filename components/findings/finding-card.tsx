"use client";

import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { Later } from "#components/ui/later.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { bodies } from "#components/workbench/bodies-code.ts";
import { Card } from "#components/workbench/card.tsx";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { type Facet, facetOf } from "./facets.ts";
import { FindingTick } from "./finding-tick.tsx";
import { useFacetLabel } from "./use-facet-label.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

const tones: Record<Facet, ChipTone> = {
  contradiction: "bad",
  possible: "warn",
  consistent: "neutral",
  notice: "note",
  dismissed: "neutral",
};

/** What a check reports: the outcome, in a line that opens how it came to that. */
export function FindingCard({ finding }: { finding: FindingView }) {
  const t = useTranslations("findings.card");
  const isNew = useTranslations("findings")("new");
  const facetLabel = useFacetLabel();
  const ruleTexts = useRuleTexts();
  const { dismissal, claims } = finding;
  const facet = facetOf(finding);
  return (
    <Card
      id={finding.id}
      isComing={bodies.useCode() === undefined}
      label={t("name", { message: finding.message })}
      lead={<FindingTick finding={finding} />}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Chip tone={claims.length > 0 ? "neutral" : tones[facet]}>{facetLabel(facet)}</Chip>
            {finding.isNew ? <Chip tone="accent">{isNew}</Chip> : null}
            <span className="text-xs text-ink-soft">
              {ruleTexts(finding.rule).title}
              {claims.map(({ number }) => ` · ${t("claim", { number: String(number) })}`).join("")}
            </span>
          </span>
          <span className={`tabular-nums ${dismissal ? "text-ink-soft line-through" : ""}`}>
            <MixedText>{finding.message}</MixedText>
          </span>
        </span>
      }
    >
      <Later code={bodies}>{({ FindingBody }) => <FindingBody finding={finding} />}</Later>
    </Card>
  );
}
