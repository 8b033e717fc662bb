import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import type { WebhookView } from "#lib/domain/webhooks/present.ts";
import { webhookKindNames } from "#lib/platform/webhooks/kinds.ts";

interface WebhookFieldsProps {
  /** What it is so far; nothing where it is only to be made. */
  webhook?: Pick<WebhookView, "url" | "description" | "kinds">;
  issue: (field: string) => string | undefined;
}

/** Where a webhook is, what it is for, and what it is told of. */
export function WebhookFields({ webhook, issue }: WebhookFieldsProps) {
  const t = useTranslations("webhooks");
  const id = useId();
  const error = issue("kinds");
  return (
    <>
      <Field label={t("url")} hint={t("urlHint")} error={issue("url")}>
        {(control) => (
          <input
            {...control}
            name="url"
            type="url"
            dir="ltr"
            autoComplete="off"
            maxLength={2_000}
            defaultValue={webhook?.url}
            className={inputClass}
          />
        )}
      </Field>
      <Field label={t("description")} hint={t("descriptionHint")} error={issue("description")}>
        {(control) => (
          <input
            {...control}
            name="description"
            dir="auto"
            autoComplete="off"
            maxLength={200}
            defaultValue={webhook?.description}
            className={inputClass}
          />
        )}
      </Field>
      <fieldset aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="mb-1 text-sm font-medium">{t("toldOf")}</legend>
        <ul className="flex flex-col gap-1.5">
          {webhookKindNames.map((kind) => (
            <li key={kind}>
              <label className="flex cursor-pointer items-start gap-2 rounded px-1 py-0.5 text-sm hover:bg-sunken">
                <input
                  type="checkbox"
                  name="kinds"
                  value={kind}
                  defaultChecked={webhook?.kinds.includes(kind) ?? kind === "clearance.changed"}
                  className="mt-0.5 size-4 shrink-0 accent-accent"
                />
                <span>
                  <span className="font-medium">
                    {t("kind", { kind: kind.replaceAll(".", "_") })}
                  </span>
                  <code dir="ltr" className="block text-xs text-ink-soft">
                    {kind}
                  </code>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {error ? (
          <p id={`${id}-error`} className="mt-1 text-xs font-medium text-bad">
            {error}
          </p>
        ) : null}
      </fieldset>
    </>
  );
}

/** What the fields above say. */
export function webhookIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return { url: text("url"), description: text("description"), kinds: data.getAll("kinds") };
}
