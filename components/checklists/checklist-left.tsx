"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { checklistOf } from "./checklist-of.ts";

/** What of a claim's checklist nobody has answered, for whoever is about to decide on it. */
export function ChecklistLeft({ claim }: { claim: ClaimView }) {
  const t = useTranslations("checklists.card");
  const { tally, left } = checklistOf(useWorkbench().view, claim);
  if (left.length === 0) return null;
  const { checked, asked } = tally;
  return (
    <div className="text-sm text-warn">
      <p>{t("left", { checked: String(checked), asked: String(asked) })}</p>
      <ul className="list-disc ps-5">
        {left.map(({ id, wording }) => (
          <li key={id}>
            <bdi>{wording}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
