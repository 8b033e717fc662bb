"use client";

import { useMemo } from "react";
import { AnnotationCard } from "#components/annotations/annotation-card.tsx";
import { ClaimCard } from "#components/claims/claim-card.tsx";
import { CoveragePanel } from "#components/facts/coverage-panel.tsx";
import { FactKeys } from "#components/facts/fact-keys.tsx";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { FindingKeys } from "#components/findings/finding-keys.tsx";
import { FindingsPanel } from "#components/findings/findings-panel.tsx";
import { RunChecks } from "#components/findings/run-checks.tsx";
import { useFrame } from "#components/panel/frame-context.ts";
import { PanelButtons } from "#components/panel/panel-buttons.tsx";
import { Attention } from "#components/revisions/attention.tsx";
import { SignOff } from "#components/revisions/sign-off.tsx";
import { SourceList } from "#components/sources/source-list.tsx";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { LongList } from "#components/ui/long-list.tsx";
import { Composer } from "./composer.tsx";
import { type Filter, filterItems, filters, type Item, isToDo } from "./items.ts";
import { QuoteFinder } from "./quote-finder.tsx";
import { ShortcutNote } from "./shortcut-note.tsx";
import { useQuery } from "./use-query.ts";
import { useWorkbench } from "./workbench-context.ts";

type Tab = Filter | "coverage" | "sources";

function Entry({ item }: { item: Item }) {
  if (item.type === "claim") return <ClaimCard claim={item.claim} />;
  if (item.type === "finding") return <FindingCard finding={item.finding} />;
  return <AnnotationCard annotation={item.annotation} />;
}

const idOf = ({ id }: Item) => id;

function tabOf(name: string | null): Tab {
  if (name === "sources" || name === "coverage") return name;
  return name !== null && Object.hasOwn(filters, name) ? (name as Filter) : "all";
}

/** The items by what the panel says of them all. */
function sorted(items: readonly Item[]) {
  const names = Object.entries(filters) as [Filter, string][];
  return {
    counted: names.map(([key, label]): [Tab, string, number] => [
      key,
      label,
      filterItems(items, key).length,
    ]),
    findings: items.flatMap((item) => (item.type === "finding" ? [item.finding] : [])),
    openFindings: items.filter((item) => item.type === "finding" && isToDo(item)).map(idOf),
    ids: items.map(idOf),
  };
}

/** What there is about the article, in the order of its text, and its source list. */
export function Panel({ items }: { items: readonly Item[] }) {
  const { view, draft, setDraft, selectedId } = useWorkbench();
  const { keepList } = useFrame();
  const { params, setQuery } = useQuery();
  const facts = view.facts ?? [];
  const tab = tabOf(params.get("show"));
  // Of what does not change while one goes from entry to entry: there may be ten thousand.
  const { counted, findings, openFindings, ids } = useMemo(() => sorted(items), [items]);
  const tabs: [Tab, string, number][] = [
    ...counted,
    ["coverage", "Coverage", facts.filter(({ status }) => status === "open").length],
    ["sources", "Sources", view.sources.length],
  ];
  const isList = tab !== "sources" && tab !== "coverage";
  const passing = useMemo(
    () => new Set(isList ? filterItems(items, tab) : []),
    [items, tab, isList],
  );
  // What is in focus is shown whatever the filter says, or a click in the text would seem to do nothing.
  const shown = isList ? items.filter((item) => item.id === selectedId || passing.has(item)) : [];
  // The findings have a list of their own; whatever else is in focus stands before it.
  const listed = tab === "findings" ? shown.filter(({ type }) => type !== "finding") : shown;

  return (
    <>
      <h2 className="sr-only">What there is about the article</h2>
      <div className="flex shrink-0 items-start gap-2 border-b border-line px-5 pt-2.5 pb-2">
        <div className="flex min-w-0 flex-1 flex-wrap gap-0.5">
          {tabs.map(([key, label, number]) => (
            <button
              key={key}
              type="button"
              aria-pressed={tab === key}
              onClick={() => setQuery({ show: key === "all" ? undefined : key })}
              className={`rounded-md px-1.5 py-1 text-[13px] ${tab === key ? "bg-ink text-on-fill" : "text-ink-soft hover:bg-sunken"}`}
            >
              {label} <span className="text-xs tabular-nums">{number}</span>
            </button>
          ))}
        </div>
        <PanelButtons />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto overscroll-contain p-5">
        <QuoteFinder />
        <RunChecks />
        <SignOff />
        <Attention />
        <Composer />
        <FactKeys facts={facts} />
        {tab === "sources" ? (
          <SourceList />
        ) : tab === "coverage" ? (
          <>
            {view.facts ? <CoveragePanel facts={view.facts} /> : null}
            <ShortcutNote />
          </>
        ) : (
          <>
            {tab === "claims" && params.get("view") !== "table" ? (
              <div>
                <Button aria-keyshortcuts="t" onClick={() => setQuery({ view: "table" })}>
                  As a table <KeyHint of="t" />
                </Button>
              </div>
            ) : null}
            {listed.length > 0 ? (
              <LongList entries={listed} idOf={idOf} currentId={selectedId} keep={keepList}>
                {(item) => <Entry item={item} />}
              </LongList>
            ) : null}
            {tab === "findings" ? (
              <FindingsPanel findings={findings} />
            ) : (
              <FindingKeys order={openFindings} among={ids} />
            )}
            {shown.length === 0 && tab !== "findings" ? (
              <p className="text-sm text-ink-soft">Nothing here.</p>
            ) : null}
            {view.can.openClaim && !draft ? (
              <div>
                <Button tone="quiet" onClick={() => setDraft({ kind: "claim", ranges: [] })}>
                  Claim about no words in the text
                </Button>
              </div>
            ) : null}
            <ShortcutNote />
          </>
        )}
      </div>
    </>
  );
}
