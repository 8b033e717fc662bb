"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { directionOf } from "#lib/platform/languages/languages.ts";
import { BoardColumnList } from "./board-column.tsx";
import { BoardContext, type BoardView } from "./board-context.ts";
import { BoardFilterBar } from "./board-filter-bar.tsx";
import { cardBeside } from "./card-beside.ts";

/** What an arrow key means where the columns run from right to left. */
const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Claims by state, each with the steps that it can take. Arrow keys go from card to card. */
export function Board({ view }: { view: BoardView }) {
  const t = useTranslations("board");
  const isMirrored = directionOf(useLocale()) === "rtl";
  const toFocus = useRef<string>(undefined);
  const [said, announce] = useState("");
  const columns = view.columns.filter(({ count }) => count > 0);

  function go(event: React.KeyboardEvent<HTMLElement>) {
    const from = event.target instanceof HTMLAnchorElement ? event.target : undefined;
    if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...event.currentTarget.children].map((column) => [
      ...column.querySelectorAll<HTMLElement>("[data-card]"),
    ]);
    const key = (isMirrored && mirrored[event.key]) || event.key;
    const to = cardBeside(links, from, key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <BoardContext value={{ view, toFocus, announce }}>
      <BoardFilterBar view={view} />
      {columns.length > 0 ? (
        <ol
          aria-label={t("columns")}
          onKeyDown={go}
          className="flex items-start gap-3 overflow-x-auto pb-4 max-sm:flex-col max-sm:overflow-x-visible"
        >
          {columns.map((column) => (
            <BoardColumnList key={column.state} column={column} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      )}
      <p role="status" aria-live="polite" className="sr-only">
        {said}
      </p>
    </BoardContext>
  );
}
