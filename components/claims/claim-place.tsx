"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** While a verdict lies before an editor, or was approved, a claim's words are not chosen anew. */
const keepsItsWords = ["proposed", "approved", "disputed", "withdrawn"];

/** Where a claim stands in the text, and the way to point it elsewhere. */
export function ClaimPlace({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const words = useTranslations("words");
  const { view, setPointing } = useWorkbench();
  const { id, number, spans, state, category } = claim;
  const last = view.carries.find(({ claimId }) => claimId === id);
  const isLost = spans.length === 0 && last?.effect === "lost";
  const verb = spans.length > 0 ? "other" : isLost ? "anew" : "first";

  function point() {
    const was = spans.map(({ start, end, exact }) => ({ start, end, exact }));
    const name = t("inSentence", { number });
    setPointing({ type: "claim", id, name, was, canTakeBack: true });
  }

  return (
    <CardSection title={t("place.title", { category: words(`categories.${category}`) })}>
      {isLost ? null : <Quoted spans={spans} />}
      {view.can.reattachClaim && !keepsItsWords.includes(state) ? (
        <Button tone={isLost ? "plain" : "quiet"} className="self-start" onClick={point}>
          {t(`place.${verb}`)}
        </Button>
      ) : null}
    </CardSection>
  );
}
