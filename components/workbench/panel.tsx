"use client";

import { useTranslations } from "next-intl";
import { memo, useDeferredValue, useMemo } from "react";
import { AnnotationCard } from "#components/annotations/annotation-card.tsx";
import { ClaimCard } from "#components/claims/claim-card.tsx";
import { VerifyAtCaret } from "#components/claims/verify-at-caret.tsx";
import { FactKeys } from "#components/facts/fact-keys.tsx";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { FindingKeys } from "#components/findings/finding-keys.tsx";
import { RunChecks } from "#components/findings/run-checks.tsx";
import { FilterRow } from "#components/panel/filter-row.tsx";
import { useFrame } from "#components/panel/frame-context.ts";
import { findingsToFilter, type ItemFilter } from "#components/panel/item-filter.ts";
import { PanelButtons } from "#components/panel/panel-buttons.tsx";
import { PanelTabs, type Tab, tabOf } from "#components/panel/panel-tabs.tsx";
import { ArticleLife } from "#components/publication/article-life.tsx";
import { Attention } from "#components/revisions/attention.tsx";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Later } from "#components/ui/later.tsx";
import { LongList } from "#components/ui/long-list.tsx";
import { BegunList } from "./begun/begun-list.tsx";
import { Composer } from "./composer.tsx";
import { type Item, isToDo } from "./items.ts";
import { panels } from "./panels-code.ts";
import { QuoteFinder } from "./quote-finder.tsx";
import { ShortcutNote } from "./shortcut-note.tsx";
import { useQuery } from "./use-query.ts";
import { useWorkbench } from "./workbench-context.ts";

// Whatever else of the list changes, an entry is drawn anew only where it does itself.
const Entry = memo(function Entry({ item }: { item: Item }) {
  if (item.type === "claim") return <ClaimCard claim={item.claim} />;
  if (item.type === "finding") return <FindingCard finding={item.finding} />;
  return <AnnotationCard annotation={item.annotation} />;
});

const entryOf = (item: Item) => <Entry item={item} />;

const idOf = ({ id }: Item) => id;

interface Listed {
  items: readonly Item[];
  filter: ItemFilter;
  /** What the filter lets through. */
  passing: readonly Item[];
}

/** What there is about the article, in the order of its text, and its source list. */
export function Panel({ items, filter, passing }: Listed) {
  const { params } = useQuery();
  const t = useTranslations("panel");
  const tab = tabOf(params.get("show"));
  const isTable = params.get("view") === "table";
  const { kind } = filter;
  const ofKind = useMemo(
    () => (kind === "all" ? items : items.filter(({ type }) => `${type}s` === kind)).length,
    [items, kind],
  );
  // What was pressed shows first, here and over the text; then the list is put together.
  const body = useDeferredValue(
    useMemo(
      () => ({ items, filter, passing, tab, isTable, ofKind }),
      [items, filter, passing, tab, isTable, ofKind],
    ),
  );
  return (
    <>
      <h2 className="sr-only">{t("about")}</h2>
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-5 pt-2.5 pb-2 max-lg:px-4">
        <div className="-me-2 flex items-start gap-1">
          <PanelTabs items={items} />
          <PanelButtons />
        </div>
        {tab === "coverage" || tab === "sources" ? null : (
          <FilterRow items={items} filter={filter} shown={passing.length} of={ofKind} />
        )}
      </div>
      <Body {...body} />
    </>
  );
}

interface BodyProps extends Listed {
  tab: Tab;
  isTable: boolean;
  /** How many entries of its kind there are. */
  ofKind: number;
}

const Body = memo(function Body({ items, filter, passing, tab, isTable, ofKind }: BodyProps) {
  const { view, draft, setDraft, selectedId } = useWorkbench();
  const { keepList } = useFrame();
  const { setQuery } = useQuery();
  const t = useTranslations("panel");
  const facts = view.facts ?? [];
  const { kind } = filter;
  // Of what does not change while one goes from entry to entry: there may be ten thousand.
  const ids = useMemo(() => items.map(idOf), [items]);
  const openFindings = useMemo(
    () => passing.filter((item) => item.type === "finding" && isToDo(item)).map(idOf),
    [passing],
  );
  const findings = useMemo(
    () => (kind === "findings" ? findingsToFilter(items, filter, view.me) : []),
    [items, filter, kind, view.me],
  );
  // What is in focus is shown whatever the filter says, or a click in the text would seem to do nothing.
  const shown = useMemo(() => {
    const through = new Set(passing);
    return items.filter((item) => item.id === selectedId || through.has(item));
  }, [items, passing, selectedId]);
  // The findings have a list of their own; whatever else is in focus stands before it.
  const listed = kind === "findings" ? shown.filter(({ type }) => type !== "finding") : shown;

  return (
    <div
      data-panel-list=""
      className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto overscroll-contain p-5"
    >
      <Composer />
      <BegunList />
      <QuoteFinder />
      <RunChecks />
      <ArticleLife />
      <Attention />
      <VerifyAtCaret />
      <FactKeys facts={facts} />
      {tab === "sources" ? (
        <Later code={panels}>{({ SourceList }) => <SourceList />}</Later>
      ) : tab === "coverage" ? (
        <>
          <FindingKeys order={openFindings} among={ids} />
          {view.facts ? (
            <Later code={panels}>{({ CoveragePanel }) => <CoveragePanel facts={facts} />}</Later>
          ) : (
            <p className="text-sm text-ink-soft">{t("notRead")}</p>
          )}
          <ShortcutNote />
        </>
      ) : (
        <>
          {kind === "claims" && !isTable ? (
            <div>
              <Button aria-keyshortcuts="t" onClick={() => setQuery({ view: "table" })}>
                {t("asTable")} <KeyHint of="t" />
              </Button>
            </div>
          ) : null}
          {listed.length > 0 ? (
            <LongList entries={listed} idOf={idOf} currentId={selectedId} keep={keepList}>
              {entryOf}
            </LongList>
          ) : null}
          {kind === "findings" ? (
            <Later code={panels}>
              {({ FindingsPanel }) => <FindingsPanel findings={findings} />}
            </Later>
          ) : (
            <FindingKeys order={openFindings} among={ids} />
          )}
          {shown.length === 0 && kind !== "findings" ? (
            <p className="text-sm text-ink-soft">{t(ofKind === 0 ? "none" : "noneLikeThis")}</p>
          ) : null}
          {view.can.openClaim && !draft ? (
            <div>
              <Button tone="quiet" onClick={() => setDraft({ kind: "claim", ranges: [] })}>
                {t("claimOfNoWords")}
              </Button>
            </div>
          ) : null}
          <ShortcutNote />
        </>
      )}
    </div>
  );
});
