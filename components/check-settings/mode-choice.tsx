import { useId } from "react";
import { ruleModes } from "#lib/domain/check-settings/schema.ts";
import type { RuleMode } from "#lib/engines/checks/settings.ts";

/** On, notice only, or off: radio buttons that look like one switch. */
export function ModeChoice(props: {
  title: string;
  mode: RuleMode;
  disabled: boolean;
  onChange: (mode: RuleMode) => void;
}) {
  const name = useId();
  return (
    <fieldset className="shrink-0">
      <legend className="sr-only">{props.title}</legend>
      <div className="flex w-fit overflow-hidden rounded-md border border-line-strong bg-surface text-sm">
        {(Object.entries(ruleModes) as [RuleMode, string][]).map(([mode, label]) => (
          <label
            key={mode}
            className="relative cursor-pointer px-3 py-1.5 not-last:border-e not-last:border-line-strong hover:bg-sunken has-checked:bg-ink has-checked:font-medium has-checked:text-white has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-accent has-checked:has-focus-visible:outline-white has-disabled:cursor-not-allowed has-disabled:opacity-60"
          >
            <input
              type="radio"
              name={name}
              value={mode}
              checked={mode === props.mode}
              disabled={props.disabled}
              onChange={() => props.onChange(mode)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
