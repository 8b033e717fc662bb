"use client";

import { useTranslations } from "next-intl";
import { Field, inputClass } from "#components/ui/field.tsx";
import { placeOfZone } from "#components/ui/wall-clock.ts";
import { useContacts } from "./contacts-context.ts";

/** A day and a time in the article's zone. */
export function MinuteField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}) {
  const t = useTranslations("contacts");
  const { timeZone } = useContacts().article;
  const hint = t("zoneHint", { zone: `\u2068${placeOfZone(timeZone)}\u2069` });
  return (
    <Field label={props.label} hint={hint} error={props.error}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
          className={inputClass}
        />
      )}
    </Field>
  );
}
