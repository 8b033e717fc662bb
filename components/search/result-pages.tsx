import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import type { SearchView } from "#lib/domain/search/present.ts";
import { searchAddress } from "./query-with.ts";

/** The way to the other pages of what was found. */
export function ResultPages(props: { newsroom: string; q: string; view: SearchView }) {
  const t = useTranslations("search");
  const { newsroom, q, view } = props;
  const { page, pages } = view;
  if (pages < 2) return null;
  const link = (to: number, label: string) =>
    to >= 1 && to <= pages ? (
      <Link href={searchAddress(newsroom, q, to)} className={buttonClass("plain", "px-3")}>
        {label}
      </Link>
    ) : null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-3 text-sm">
      {link(page - 1, t("previous"))}
      <span className="text-ink-soft">{t("page", { page, pages })}</span>
      {link(page + 1, t("next"))}
    </nav>
  );
}
