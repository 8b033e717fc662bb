"use client";

import { useTranslations } from "next-intl";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { ChecklistAnswer } from "./checklist-answer.tsx";
import { ChecklistItem } from "./checklist-item.tsx";
import { checklistOf } from "./checklist-of.ts";

/** What the newsroom asks of a claim of this category, and what was answered; nothing where neither is. */
export function ClaimChecklist({ claim }: { claim: ClaimView }) {
  const t = useTranslations("checklists.card");
  const { view } = useWorkbench();
  const { items, tally, elsewhere, canMark } = checklistOf(view, claim);
  if (items.length + elsewhere.length === 0) return null;
  const { checked, asked, notApplying: none } = tally;
  const title = t("title", { checked: String(checked), asked: String(asked), none });
  return (
    <CardSection title={items.length > 0 ? title : t("empty")}>
      <ul className="flex flex-col gap-1.5">
        {items.map((item) =>
          canMark ? (
            <ChecklistItem key={item.id} claimId={claim.id} item={item} given={item.given} />
          ) : (
            <ChecklistAnswer key={item.id} item={item} given={item.given} />
          ),
        )}
      </ul>
      {elsewhere.length > 0 ? (
        <details>
          <summary className="text-sm text-accent">{t("elsewhere")}</summary>
          <ul className="mt-1.5 flex flex-col gap-1.5">
            {elsewhere.map((given) => (
              <ChecklistAnswer key={given.item.id} item={given.item} given={given} />
            ))}
          </ul>
        </details>
      ) : null}
    </CardSection>
  );
}
