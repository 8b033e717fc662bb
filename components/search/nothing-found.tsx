import Link from "next/link";
import { useTranslations } from "next-intl";
import { adviceFor } from "./advice.ts";
import { searchAddress, withoutFilters } from "./query-with.ts";

/** Says what to try where nothing fits. */
export function NothingFound({ newsroom, q }: { newsroom: string; q: string }) {
  const t = useTranslations("search.nothing");
  const words = withoutFilters(q);
  return (
    <div role="status" className="rounded-lg border border-line bg-surface px-5 py-6">
      <h2 className="font-serif text-lg font-semibold">{t("title")}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5 text-sm">
        {words !== q && words !== "" ? (
          <li>
            <Link href={searchAddress(newsroom, words)} className="text-accent underline">
              {t("withoutFilters")}
            </Link>
          </li>
        ) : null}
        {adviceFor(q).map((advice) => (
          <li key={advice}>{t(advice)}</li>
        ))}
      </ul>
    </div>
  );
}
