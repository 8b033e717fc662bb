import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";

/** The ways through a list that is longer than the page shows. */
export function MoreArticles(props: { newsroom: string; isFirst: boolean; older?: string }) {
  const t = useTranslations("articles.more");
  const { newsroom, isFirst, older } = props;
  if (isFirst && !older) return null;
  const address = `/n/${newsroom}/articles`;
  const look = buttonClass("plain", "px-3");
  return (
    <nav aria-label={t("title")} className="mt-4 flex flex-wrap gap-3 text-sm">
      {isFirst ? null : (
        <Link href={address} className={look}>
          {t("newest")}
        </Link>
      )}
      {older ? (
        <Link href={`${address}?after=${encodeURIComponent(older)}`} className={look}>
          {t("older")}
        </Link>
      ) : null}
    </nav>
  );
}
