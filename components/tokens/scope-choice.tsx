import { useTranslations } from "next-intl";
import { useId } from "react";
import { scopes } from "#lib/engines/permissions/scopes.ts";

/** What a new token is for: at least one. */
export function ScopeChoice({ error }: { error?: string }) {
  const t = useTranslations("tokens");
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">{t("may")}</legend>
      <ul className="flex flex-col gap-1.5">
        {scopes.map((scope) => (
          <li key={scope}>
            <label className="flex cursor-pointer items-start gap-2 rounded px-1 py-0.5 text-sm hover:bg-sunken">
              <input
                type="checkbox"
                name="scopes"
                value={scope}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span>
                <span className="font-medium">{t(`scopes.${scope}.name`)}</span>
                <span className="block text-xs text-ink-soft">{t(`scopes.${scope}.what`)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
