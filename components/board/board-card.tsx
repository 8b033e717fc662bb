"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ArticleComing } from "#components/articles/article-coming.tsx";
import { DueChip } from "#components/claims/due-chip.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { BoardCard } from "#lib/domain/board/present.ts";
import { useBoard } from "./board-context.ts";
import { MoveMenu } from "./move-menu.tsx";

/** A claim: who has it, how urgent it is, and the steps that it can take. */
export function BoardCardItem({ card }: { card: BoardCard }) {
  const t = useTranslations("board");
  const { view, toFocus } = useBoard();
  const link = useRef<HTMLAnchorElement>(null);
  // A card that was moved stands in another column: whoever moved it stays with it.
  useEffect(() => {
    if (toFocus.current !== card.id) return;
    toFocus.current = undefined;
    link.current?.focus();
  }, [card.id, toFocus]);
  return (
    <li className="rounded-md border border-line bg-surface p-2.5 text-sm shadow-card">
      <Link
        ref={link}
        data-card={card.id}
        href={`/n/${view.newsroom}/articles/${card.article.id}?claim=${card.id}`}
        className="line-clamp-4 rounded break-words hover:text-accent-strong"
      >
        {t.rich("claim", {
          number: card.number,
          b: (words) => <span className="font-semibold">{words}</span>,
          statement: () => <bdi>{card.statement}</bdi>,
        })}
        <ArticleComing />
      </Link>
      <div className="mt-2 flex flex-wrap gap-1">
        {card.priority === "high" ? <Chip tone="bad">{t("highPriority")}</Chip> : null}
        {card.dueAt ? <DueChip dueAt={card.dueAt} due={card.due} /> : null}
      </div>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
        <bdi className="py-1 text-xs text-ink-soft">{card.owner?.name ?? t("nobody")}</bdi>
        <MoveMenu card={card} />
      </div>
    </li>
  );
}
