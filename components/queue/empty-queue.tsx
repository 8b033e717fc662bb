import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";

/** What a queue shows in which nothing waits: where there is something to do. */
export function EmptyQueue(props: { newsroom: string; canImport: boolean }) {
  const t = useTranslations("queue.empty");
  const { newsroom, canImport } = props;
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="font-serif text-xl font-semibold">{t("title")}</h2>
      <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">
        {t(canImport ? "aboutImport" : "about")}
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <Link href={`/n/${newsroom}/articles`} className={buttonClass("primary", "px-4 py-2")}>
          {t("articles")}
        </Link>
        {canImport ? (
          <Link href={`/n/${newsroom}/articles/new`} className={buttonClass("plain", "px-4 py-2")}>
            {t("import")}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
