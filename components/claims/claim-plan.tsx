"use client";

import { useMessages, useTranslations } from "next-intl";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SettledChoice } from "#components/ui/settled-choice.tsx";
import { useSettled } from "#components/ui/use-settled.ts";
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
  const ui = useTranslations("ui");
  const { categories, priorities } = useMessages().words;
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { plan: change } = claimActs(view.newsroom, claim.id);
  const due = claim.dueAt ? localMinute(new Date(claim.dueAt)) : "";

  async function plan(wanted: Plan, before: Plan) {
    const [redo, undo] = [() => change(wanted, before), () => change(before, wanted)];
    const said = t("steps.planned", { number: claim.number });
    const tell = () => did({ said, undo, redo });
    if (await act(redo, tell)) tell();
  }

  const dated = useSettled(
    due,
    (typed) => {
      const dueAt = typed === "" ? null : new Date(typed).toISOString();
      return plan({ dueAt }, { dueAt: claim.dueAt ?? null });
    },
    true,
  );

  return (
    <div className="grid grid-cols-2 gap-3">
      <SettledChoice
        label={t("category")}
        options={categories}
        value={claim.category}
        disabled={pending}
        onSettle={(category) => plan({ category }, { category: claim.category })}
      />
      <SettledChoice
        label={t("priority")}
        options={priorities}
        value={claim.priority}
        disabled={pending}
        onSettle={(priority) => plan({ priority }, { priority: claim.priority })}
      />
      <Field label={t("dueHere")} hint={dated.isOpen && !pending ? ui("settles") : undefined}>
        {(control) => (
          <input
            {...control}
            {...dated.control}
            type="datetime-local"
            disabled={pending}
            className={inputClass}
          />
        )}
      </Field>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </div>
  );
}
