"use client";

import { Field, inputClass } from "#components/ui/field.tsx";

/** A line of somebody's words. */
export function LineField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          autoComplete="off"
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
          className={inputClass}
        />
      )}
    </Field>
  );
}
