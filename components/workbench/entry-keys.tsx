"use client";

import { useTranslations } from "next-intl";
import { factId } from "#components/facts/fact-id.ts";
import { useKeysOfEntry } from "#components/keys/use-keys-of-entry.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { besidePlace, stepAmong } from "#components/panel/item-filter.ts";
import { type Item, placeOf } from "./items.ts";
import { useQuery } from "./use-query.ts";
import { useWorkbench } from "./workbench-context.ts";

/** The entry whose line has the focus, where none is open. */
const entryInFocus = () =>
  document.activeElement?.closest<HTMLElement>("[data-entry]")?.dataset.entry;

/** The keys that go from entry to entry, to the words of the open one, and to the table. */
export function EntryKeys(props: { items: readonly Item[]; passing: readonly Item[] }) {
  const { items, passing } = props;
  const t = useTranslations("workbench");
  const { view, openNow, select, showWords, announce } = useWorkbench();
  const { params, setQuery } = useQuery();

  const openFact = () => view.facts?.find(({ key }) => factId(key) === openNow.current);

  function step(by: 1 | -1, type?: Item["type"]) {
    const among = new Set(type ? passing.filter((item) => item.type === type) : passing);
    const openId = openNow.current;
    const isListed = items.some(({ id }) => id === openId);
    const inFocus = isListed ? undefined : items.find(({ id }) => id === entryInFocus());
    const fact = openFact();
    // After something is gone, the next is where the focus went, and not yet open.
    const isNext = inFocus && by > 0 && among.has(inFocus);
    const from = inFocus?.id ?? openId;
    const next = fact
      ? besidePlace(items, among, fact.start, by)
      : isNext
        ? inFocus
        : stepAmong(items, among, from, by);
    if (!next) return announce(t(among.size === 0 ? "noEntries" : "noMoreEntries"));
    // Entries are listed neither where facts are counted nor among the sources.
    if (["coverage", "sources"].includes(params.get("show") ?? "")) setQuery({ show: undefined });
    select(next.id, { focus: true });
  }
  useKeysOfEntry();
  useShortcut("j", () => step(1));
  useShortcut("k", () => step(-1));
  useShortcut("l", () => step(1, "claim"));
  useShortcut("L", () => step(-1, "claim"));
  useShortcut("g", () => {
    const fact = openFact();
    const open = items.find(({ id }) => id === openNow.current);
    const words = fact?.start ?? (open ? placeOf(open) : Number.POSITIVE_INFINITY);
    if (Number.isFinite(words)) showWords(words, true);
    else announce(t(open ? "noWords" : "nothingOpen"));
  });
  useShortcut("t", () => setQuery({ view: params.get("view") === "table" ? undefined : "table" }));
  return null;
}
