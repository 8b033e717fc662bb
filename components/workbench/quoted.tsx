"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "./workbench-context.ts";

/** The words of the article that something is about, in the article's own direction. */
export function Quoted({ spans }: { spans: readonly { start: number; exact: string }[] }) {
  const t = useTranslations("workbench.quoted");
  const { view, showWords } = useWorkbench();
  const { article } = view;
  if (spans.length === 0) {
    return <p className="text-sm text-ink-soft">{t("wholeArticle")}</p>;
  }
  return (
    <ul className="flex flex-col gap-1" lang={article.language} dir={article.direction}>
      {spans.map(({ start, exact }) => (
        <li
          key={start}
          className="border-s-2 border-line-strong ps-2.5 font-serif text-[1.02rem] whitespace-pre-line"
        >
          <button
            type="button"
            title={t("show")}
            className="text-start whitespace-pre-line decoration-line-strong underline-offset-4 hover:underline"
            onClick={() => showWords(start, true)}
          >
            {exact}
          </button>
        </li>
      ))}
    </ul>
  );
}
