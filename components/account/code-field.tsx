import { Field, inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";

export interface CodeFieldProps {
  label: string;
  hint?: string;
  error?: string;
  /** Whether the reader has just asked for it. */
  focus?: boolean;
}

/** A code of the app, or for recovery; a telephone offers the one that it has. */
export function CodeField({ label, hint, error, focus }: CodeFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          name="code"
          dir="ltr"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          ref={focus ? focusOnce : undefined}
          className={`${inputClass} max-w-56 font-mono`}
        />
      )}
    </Field>
  );
}
