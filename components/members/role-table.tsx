import { useTranslations } from "next-intl";
import { roles } from "#lib/engines/permissions/facts.ts";

/** What each role may do and never may. */
export function RoleTable() {
  const t = useTranslations("members");
  const words = useTranslations("words");
  return (
    <section aria-labelledby="role-table">
      <h2 id="role-table" className="font-serif text-lg font-semibold">
        {t("table.title")}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("table.about")}</p>
      <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-lg border border-line bg-surface text-start text-sm shadow-card max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="text-xs text-ink-soft">
            {(["role", "may", "never"] as const).map((heading) => (
              <th
                key={heading}
                scope="col"
                className="border-b border-line px-4 py-2 text-start font-semibold sm:px-5"
              >
                {t(`table.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {roles.map((role) => (
            <tr
              key={role}
              className="align-top max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2 max-sm:last:border-0 sm:[&:not(:last-child)>*]:border-b sm:[&>*]:border-line"
            >
              <th
                scope="row"
                className="px-4 py-2.5 text-start font-medium first-letter:uppercase max-sm:block max-sm:py-1 sm:px-5"
              >
                {words(`roles.${role}`)}
              </th>
              <td className="px-4 py-2.5 max-sm:block max-sm:py-1 sm:px-5">
                {t(`notes.${role}.may`)}
              </td>
              <td className="px-4 py-2.5 text-ink-soft max-sm:block max-sm:py-1 sm:px-5">
                <span className="sm:sr-only">{t("table.neverHere")}</span>
                {t(`notes.${role}.never`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
