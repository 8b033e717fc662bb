"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { claimTones } from "#components/claims/tones.ts";
import { byArticle } from "#components/queue/queue-filter.ts";
import { Chip } from "#components/ui/chip.tsx";
import type { BoardColumn } from "#lib/domain/board/present.ts";
import { BoardCardItem } from "./board-card.tsx";
import { useBoard } from "./board-context.ts";

/** One state's claims, by article. */
export function BoardColumnList({ column }: { column: BoardColumn }) {
  const t = useTranslations("board");
  const words = useTranslations("words");
  const { view } = useBoard();
  const { state, cards, count } = column;
  const label = words(`claimStates.${state}`);
  const table = (articleId: string) =>
    `/n/${view.newsroom}/articles/${articleId}?view=table&state=${state}`;
  const more = count - cards.length;
  return (
    <li className="flex w-68 shrink-0 flex-col gap-3 rounded-lg bg-sunken/60 p-2.5 max-sm:w-full">
      <h2 className="flex items-center gap-2 text-sm font-semibold">
        <Chip tone={claimTones[state]}>{label}</Chip>
        <span className="font-normal text-ink-soft tabular-nums">{count}</span>
      </h2>
      {byArticle(cards).map(({ article, entries }) => (
        <section key={article.id} aria-label={t("group", { state: label, title: article.title })}>
          <h3 className="mb-1 line-clamp-2 font-serif text-sm leading-snug">
            <Link
              dir={article.direction}
              lang={article.language}
              href={table(article.id)}
              className="rounded hover:underline"
            >
              {article.title}
            </Link>
          </h3>
          <ul className="flex flex-col gap-2">
            {entries.map((card) => (
              <BoardCardItem key={card.id} card={card} />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 ? (
        <p className="text-sm">
          {view.filter.article ? (
            <Link href={table(view.filter.article)} className="text-accent underline">
              {t("more", { count: more })}
            </Link>
          ) : (
            <span className="text-ink-soft">{t("moreChoose", { count: more })}</span>
          )}
        </p>
      ) : null}
    </li>
  );
}
