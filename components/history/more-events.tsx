import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { type ChainQuery, chainAddress } from "./chain-query.ts";

/** The ways through a chain that is longer than the page shows. */
export function MoreEvents(props: { path: string; query: ChainQuery; earlier?: number }) {
  const t = useTranslations("history.more");
  const { path, query, earlier } = props;
  if (earlier === undefined && query.before === undefined) return null;
  const to = (before?: number) => chainAddress(path, { of: query.of, before, isWhole: false });
  const look = buttonClass("plain", "px-3");
  return (
    <nav aria-label={t("title")} className="my-4 flex flex-wrap gap-3 text-sm">
      {earlier === undefined ? null : (
        <Link href={to(earlier)} className={look}>
          {t("earlier")}
        </Link>
      )}
      {query.before === undefined ? null : (
        <Link href={to()} className={look}>
          {t("newest")}
        </Link>
      )}
    </nav>
  );
}
