import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";

/** What a newsroom without articles shows: what will be here, and how it gets here. */
export function NoArticles(props: { newsroom: string; canImport: boolean }) {
  const t = useTranslations("articles");
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="font-serif text-xl font-semibold">{t("none.title")}</h2>
      <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">
        {t(props.canImport ? "none.canImport" : "none.others")}
      </p>
      {props.canImport ? (
        <Link
          href={`/n/${props.newsroom}/articles/new`}
          className={buttonClass("primary", "mt-6 px-4 py-2")}
        >
          {t("import")}
        </Link>
      ) : null}
    </div>
  );
}
