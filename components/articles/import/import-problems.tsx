import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ImportOutcome } from "./import-door.ts";

/** Shown where the article is in, but not everything around it worked. */
export function ImportProblems(props: { newsroom: string; outcome: ImportOutcome }) {
  const t = useTranslations("articles.outcome");
  const { articleId, problems } = props.outcome;
  return (
    <section className="flex max-w-2xl flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-6">
      <h2 className="font-serif text-lg font-semibold">{t("title")}</h2>
      <Notice tone="warn">
        <p>{t("notAll")}</p>
        <ul className="mt-1 list-disc ps-5">
          {problems.map((problem) => (
            <li key={problem} dir="auto">
              {problem}
            </li>
          ))}
        </ul>
      </Notice>
      <div>
        <Link
          href={`/n/${props.newsroom}/articles/${articleId}`}
          className={buttonClass("primary", "px-4 py-2")}
        >
          {t("toArticle")}
        </Link>
      </div>
    </section>
  );
}
