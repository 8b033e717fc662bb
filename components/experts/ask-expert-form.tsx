"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { askExpertAction } from "#lib/domain/experts/actions.ts";
import { linkDays } from "#lib/domain/experts/link-days.ts";

/** Asks somebody outside about a claim; the link that comes of it is shown this once. */
export function AskExpertForm({ claim, onDone }: { claim: ClaimView; onDone: () => void }) {
  const t = useTranslations("experts");
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [made, setMade] = useState<{ name: string; link: string; isMailed: boolean }>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [name, email, question] = ["name", "email", "question"].map((one) =>
      String(data.get(one)),
    );
    const days = Number(data.get("days"));
    const input = { claimId: claim.id, name, email, question, days };
    const evidenceIds = data.getAll("evidence");
    const done = await act(() => askExpertAction(view.newsroom, { ...input, evidenceIds }));
    if (!done) return;
    setMade({ name: name ?? "", ...done.value });
    const way = done.value.isMailed ? "mailed" : "made";
    did({ said: t(way, { name: name ?? "" }), kept: kept("question") });
  }

  if (made) {
    return (
      <Notice tone="good">
        {t(made.isMailed ? "mailed" : "made", { name: made.name })}
        <ShownOnce label={t("link")} secret={made.link} />
        <span className="mt-2 block">
          <Button onClick={onDone}>{t("done")}</Button>
        </span>
      </Notice>
    );
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={submit}
      aria-label={t("ask")}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <p className="text-sm text-ink-soft">{t("about")}</p>
      <Field label={t("name")} error={issue("name")}>
        {(control) => (
          <input {...control} name="name" dir="auto" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field label={t("email")} hint={t("emailHint")} error={issue("email")}>
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="off" className={inputClass} />
        )}
      </Field>
      <Field label={t("questionLabel")} error={issue("question")}>
        {(control) => (
          <textarea {...control} name="question" dir="auto" rows={3} className={inputClass} />
        )}
      </Field>
      {claim.evidence.length > 0 ? (
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t("show")}</legend>
          <ul className="flex flex-col gap-1">
            {claim.evidence.map(({ id, sourceTitle, locator }) => (
              <li key={id}>
                <label className="flex items-start gap-2 text-sm">
                  <input
                    type="checkbox"
                    name="evidence"
                    value={id}
                    className="mt-0.5 size-4 shrink-0 accent-accent"
                  />
                  <span>
                    <bdi>{sourceTitle}</bdi>
                    {locator ? <bdi className="ms-2 text-ink-soft">{locator}</bdi> : null}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      <Field label={t("holdsFor")} error={issue("days")}>
        {(control) => (
          <select {...control} name="days" defaultValue={7} className={inputClass}>
            {linkDays.map((days) => (
              <option key={days} value={days}>
                {t("days", { n: days })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FormEnd verb={t("makeLink")} pending={pending} failure={failure} onCancel={onDone} />
    </form>
  );
}
