"use client";

import { useTranslations } from "next-intl";
import type { ChoiceFieldProps } from "./choice-field.tsx";
import { Field, inputClass } from "./field.tsx";
import { useSettled } from "./use-settled.ts";

interface SettledChoiceProps<Key extends string>
  extends Pick<ChoiceFieldProps<Key>, "label" | "options" | "value" | "disabled"> {
  /** Does what was chosen. */
  onSettle: (next: Key) => Promise<unknown>;
}

/** A labelled choice that does something by itself, and nothing while somebody goes through it with the keys. */
export function SettledChoice<Key extends string>(props: SettledChoiceProps<Key>) {
  const t = useTranslations("ui");
  const { isOpen, control: settled } = useSettled(props.value, props.onSettle);
  return (
    <Field label={props.label} hint={isOpen && !props.disabled ? t("settles") : undefined}>
      {(control) => (
        <select {...control} {...settled} disabled={props.disabled} className={inputClass}>
          {Object.entries<string>(props.options).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
