"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** The members who alone are to see a source: none chosen, and everybody in the newsroom does. */
export function ViewersField(props: {
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const t = useTranslations("sources");
  const { me, members } = useWorkbench().view;
  const { value, onChange } = props;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-sm font-medium">{t("viewers")}</legend>
      <p className="text-xs text-ink-soft">{t("viewersHint")}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {members.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              name="visibleTo"
              value={id}
              checked={value.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
            />
            <bdi>{id === me ? t("you", { name }) : name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
