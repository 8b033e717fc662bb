import { type ReactNode, useId } from "react";

/** One of a few: radio buttons that look like one switch. */
export function SwitchChoice<Key extends string>(props: {
  /** What is chosen, for those who do not see what stands beside it. */
  title: string;
  options: Readonly<Record<Key, ReactNode>>;
  value: Key;
  disabled?: boolean;
  onChange: (value: Key) => void;
}) {
  const name = useId();
  return (
    <fieldset className="shrink-0">
      <legend className="sr-only">{props.title}</legend>
      <div className="flex w-fit overflow-hidden rounded-md border border-line-strong bg-surface text-sm">
        {(Object.entries(props.options) as [Key, ReactNode][]).map(([key, label]) => (
          <label
            key={key}
            className="relative cursor-pointer px-3 py-1.5 not-last:border-e not-last:border-line-strong hover:bg-sunken has-checked:bg-ink has-checked:font-medium has-checked:text-on-fill forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-accent has-checked:has-focus-visible:outline-on-fill has-disabled:cursor-not-allowed has-disabled:opacity-60"
          >
            <input
              type="radio"
              name={name}
              value={key}
              checked={key === props.value}
              disabled={props.disabled}
              onChange={() => props.onChange(key)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
