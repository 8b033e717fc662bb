"use client";

/** Several among a few: each is a box of its own. */
export function CheckedField(props: {
  label: string;
  hint: string;
  options: readonly { id: string; name: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const { label, hint, options, value, onChange } = props;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-sm font-medium">{label}</legend>
      <p className="text-xs text-ink-soft">{hint}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map(({ id, name }) => (
          <label key={id} className="flex max-w-full items-start gap-1.5 py-0.5 text-sm">
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <bdi className="min-w-0 break-words">{name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
