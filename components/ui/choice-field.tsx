"use client";

import { Field, inputClass } from "./field.tsx";

export interface ChoiceFieldProps<Key extends string> {
  label: string;
  /** What can be chosen, with the words for it, in order. */
  options: Readonly<Record<Key, string>>;
  value: Key;
  onChange: (value: Key) => void;
  name?: string;
  error?: string;
  disabled?: boolean;
}

/** A labelled choice of one among a few. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  return (
    <Field label={props.label} error={props.error}>
      {(control) => (
        <select
          {...control}
          name={props.name}
          disabled={props.disabled}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as Key)}
          className={inputClass}
        >
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
