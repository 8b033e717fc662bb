"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";

/**
 * Something to give to all ticked claims: chosen first, or typed, and given by the button. Nothing happens while
 * somebody goes through the choices.
 */
export function Give(props: {
  label: string;
  /** The choices; without any, a day and a time are asked for. */
  options?: readonly (readonly [string, string])[];
  disabled: boolean;
  onGive: (value: string) => void;
}) {
  const { label, options, disabled, onGive } = props;
  const t = useTranslations("claims.bulk");
  const [value, setValue] = useState("");
  const control = {
    "aria-label": label,
    value,
    disabled,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
    className: `${inputClass} w-auto! py-1! max-sm:min-w-0 max-sm:grow`,
  };
  return (
    <form
      className="flex items-center gap-1 max-sm:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === "") return;
        setValue("");
        onGive(value);
      }}
    >
      {options ? (
        <select {...control}>
          <option value="" disabled>
            {t("asks", { what: label })}
          </option>
          {options.map(([key, said]) => (
            <option key={key} value={key}>
              {said}
            </option>
          ))}
        </select>
      ) : (
        <>
          <span aria-hidden="true" className="text-xs text-ink-soft">
            {label}
          </span>
          <input type="datetime-local" {...control} />
        </>
      )}
      <Button
        type="submit"
        disabled={disabled || value === ""}
        aria-label={t("setOf", { what: label })}
      >
        {t("set")}
      </Button>
    </form>
  );
}
