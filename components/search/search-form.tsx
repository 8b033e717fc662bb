import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { longestQuery } from "#lib/domain/search/search-kinds.ts";

/** The field by which the `/` key finds its way: there is one on a page. */
export const searchFieldId = "search-words";

/** Where one types what to find, on the page that shows it. */
export function SearchForm({ newsroom, q }: { newsroom: string; q: string }) {
  const t = useTranslations("search");
  return (
    <Form action={`/n/${newsroom}/search`} role="search" className="flex gap-2">
      <label htmlFor={searchFieldId} className="sr-only">
        {t("label")}
      </label>
      <input
        id={searchFieldId}
        name="q"
        type="search"
        dir="auto"
        autoComplete="off"
        maxLength={longestQuery}
        defaultValue={q}
        aria-keyshortcuts="/"
        placeholder={t("placeholder")}
        className={`${inputClass} min-w-0 flex-1 text-base! px-3! py-2!`}
      />
      <button type="submit" className={buttonClass("primary", "px-4")}>
        <Search aria-hidden="true" className="size-4" />
        <span className="max-sm:sr-only">{t("search")}</span>
      </button>
    </Form>
  );
}
