import { useTranslations } from "next-intl";
import { useId } from "react";
import { type Role, roles } from "#lib/engines/permissions/facts.ts";

/** The roles that a person can hold; a bot is no person. */
const offered = roles.filter((role) => role !== "bot");

/** Which roles a member is to have: at least one. `held` are ticked to begin with. */
export function RoleChoice({ error, held = [] }: { error?: string; held?: readonly Role[] }) {
  const t = useTranslations("members");
  const words = useTranslations("words");
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">{t("roles")}</legend>
      <ul className="flex flex-col gap-1.5">
        {offered.map((role) => (
          <li key={role}>
            <label className="flex cursor-pointer items-start gap-2 rounded px-1 py-0.5 text-sm hover:bg-sunken">
              <input
                type="checkbox"
                name="roles"
                value={role}
                defaultChecked={held.includes(role)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span>
                <span className="inline-block font-medium first-letter:uppercase">
                  {words(`roles.${role}`)}
                </span>
                <span className="block text-xs text-ink-soft">{t(`notes.${role}.may`)}</span>
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
