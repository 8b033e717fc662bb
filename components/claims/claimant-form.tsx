"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, FormEvent } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { type Claimant, claimantKinds } from "#lib/domain/claims/claimant.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** Asks who claims it, what they are, and where they said it. */
export function ClaimantForm(props: {
  claim: ClaimView;
  pending: boolean;
  failure: ComponentProps<typeof FormEnd>["failure"];
  issue: (path: string) => string | undefined;
  onSay: (claimant: Claimant) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("claims.claimant");
  const { claim, pending, failure, issue, onSay, onCancel } = props;
  const { claimant, number } = claim;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [name = "", role = "", url = ""] = ["name", "role", "url"].map((one) =>
      String(data.get(one)),
    );
    const kind = data.get("kind") === "organisation" ? "organisation" : "person";
    onSay({ name, kind, role, url });
  }

  const text = { dir: "auto", autoComplete: "off", className: inputClass } as const;
  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={t("form", { number })}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <p className="text-sm text-ink-soft">{t("hint")}</p>
      <Field label={t("name")} error={issue("name")}>
        {(control) => <input {...control} {...text} name="name" defaultValue={claimant?.name} />}
      </Field>
      <Field label={t("kind")} error={issue("kind")}>
        {(control) => (
          <select
            {...control}
            name="kind"
            defaultValue={claimant?.kind ?? "person"}
            className={inputClass}
          >
            {claimantKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("role")} hint={t("roleHint")} error={issue("role")}>
        {(control) => <input {...control} {...text} name="role" defaultValue={claimant?.role} />}
      </Field>
      <Field label={t("url")} hint={t("roleHint")} error={issue("url")}>
        {(control) => (
          <input
            {...control}
            {...text}
            name="url"
            type="url"
            dir="ltr"
            defaultValue={claimant?.url}
          />
        )}
      </Field>
      <FormEnd verb={t("verb")} pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
