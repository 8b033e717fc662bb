"use client";

import { useTranslations } from "next-intl";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { WordChange } from "#lib/engines/anchoring/alignment/word-changes.ts";

/** What went and what came, word by word, in the article's own direction. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  const t = useTranslations("revisions");
  const { lang } = useOwnLanguage();
  const { language, direction } = useWorkbench().view.article;
  if (changes.length === 0) return null;
  const told = new Map(changes.map((change) => [`${change.removed}\n${change.added}`, change]));
  return (
    <ul
      lang={language}
      dir={direction}
      className="flex flex-col gap-0.5 font-serif text-base text-ink"
    >
      {[...told].map(([key, { removed, added }]) => (
        <li key={key}>
          {removed ? (
            <del className="text-bad">
              <span lang={lang} className="sr-only">
                {t("removed")}
              </span>
              {removed}
            </del>
          ) : null}{" "}
          {added ? (
            <ins className="font-medium text-good">
              <span lang={lang} className="sr-only">
                {t("added")}
              </span>
              {added}
            </ins>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
