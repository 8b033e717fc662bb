"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** The way to the history of one claim or annotation. */
export function HistoryLink({ of, name }: { of: string; name: string }) {
  const t = useTranslations("history");
  const { view } = useWorkbench();
  return (
    <Link
      href={`/n/${view.newsroom}/articles/${view.article.id}/history?of=${of}`}
      prefetch={false}
      className="w-fit text-xs text-accent underline underline-offset-4"
    >
      {t.rich("link", { name, hidden: (words) => <span className="sr-only">{words}</span> })}
    </Link>
  );
}
