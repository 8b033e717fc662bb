"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { Item } from "#components/workbench/items.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { type ItemKind, itemKinds, kindQuery } from "./item-filter.ts";

/** What the panel shows: entries of a kind, how much of the text is looked at, or the sources. */
export type Tab = ItemKind | "coverage" | "sources";

const tabs: readonly Tab[] = [...itemKinds, "coverage", "sources"];

/** The tab that an address names. */
export function tabOf(name: string | null): Tab {
  return tabs.find((tab) => tab === name) ?? "all";
}

/** How many there are of each kind. */
function counted(items: readonly Item[]): Record<ItemKind, number> {
  const counts = { all: items.length, claims: 0, findings: 0, annotations: 0 };
  for (const { type } of items) counts[`${type}s`] += 1;
  return counts;
}

/** The tabs of the panel, each with what it holds. */
export function PanelTabs({ items }: { items: readonly Item[] }) {
  const { facts, sources } = useWorkbench().view;
  const { params, setQuery } = useQuery();
  const t = useTranslations("panel");
  const counts = useMemo(() => counted(items), [items]);
  const coverage = facts?.filter(({ status }) => status === "open").length ?? 0;
  const numbers: Record<Tab, number> = { ...counts, coverage, sources: sources.length };
  const current = tabOf(params.get("show"));
  const isKind = (tab: Tab): tab is ItemKind => tab !== "coverage" && tab !== "sources";

  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = row.current;
    if (!element || element.scrollWidth <= element.clientWidth) return;
    const tab = element.querySelector(`[data-tab=${current}]`);
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);

  return (
    <div
      ref={row}
      data-commands={t("name")}
      // One line, however many there are: where the panel is too narrow it scrolls.
      className="[scrollbar-width:none] flex -ms-1 min-w-0 flex-1 gap-px overflow-x-auto overscroll-x-contain"
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          data-tab={tab}
          aria-pressed={tab === current}
          onClick={() => setQuery(isKind(tab) ? kindQuery(params, tab) : { show: tab })}
          className={`flex shrink-0 flex-col-reverse items-center rounded-md px-1 py-0.5 text-xs leading-4 rtl:text-[13px] focus-visible:-outline-offset-2 ${tab === current ? "bg-ink text-on-fill" : "text-ink-soft hover:bg-sunken"}`}
        >
          {t(`tabs.${tab}`)}{" "}
          <span className="text-[11px] leading-4 tabular-nums">{numbers[tab]}</span>
        </button>
      ))}
    </div>
  );
}
