"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { Category, Priority } from "#lib/domain/claims/categories.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimActs } from "./claim-acts.ts";
import { localMinute } from "./local-minute.ts";

interface Plan {
  category?: Category;
  priority?: Priority;
  dueAt?: string | null;
}

/** Of what kind a claim is, how urgent, and by when it is to be checked. */
export function ClaimPlan({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const { categories, priorities } = useMessages().words;
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [typed, setTyped] = useState<string>();
  const { plan: change } = claimActs(view.newsroom, claim.id);
  const due = claim.dueAt ? localMinute(new Date(claim.dueAt)) : "";

  async function plan(wanted: Plan, before: Plan) {
    const [redo, undo] = [() => change(wanted, before), () => change(before, wanted)];
    const said = t("steps.planned", { number: claim.number });
    const tell = () => did({ said, undo, redo });
    if (await act(redo, tell)) tell();
    setTyped(undefined);
  }

  function settle() {
    if (typed === undefined || typed === due) return;
    const dueAt = typed === "" ? null : new Date(typed).toISOString();
    void plan({ dueAt }, { dueAt: claim.dueAt ?? null });
  }

  return (
    <div className="grid grid-cols-2 gap-3">
      <ChoiceField
        label={t("category")}
        options={categories}
        value={claim.category}
        disabled={pending}
        onChange={(category) => void plan({ category }, { category: claim.category })}
      />
      <ChoiceField
        label={t("priority")}
        options={priorities}
        value={claim.priority}
        disabled={pending}
        onChange={(priority) => void plan({ priority }, { priority: claim.priority })}
      />
      <Field label={t("dueHere")}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={typed ?? due}
            disabled={pending}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={settle}
            className={inputClass}
          />
        )}
      </Field>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </div>
  );
}
