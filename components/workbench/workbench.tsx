"use client";

import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { ArticleText, type TextAtHand } from "#components/editor/article-text.tsx";
import type { Marked } from "#components/editor/marked-words.ts";
import { factMark } from "#components/facts/fact-mark.ts";
import { usePaletteEntries } from "#components/keys/palette-entries.ts";
import { LiveNews } from "#components/live/live-news.tsx";
import { TextChanged } from "#components/live/text-changed.tsx";
import { Frame } from "#components/panel/frame.tsx";
import { FrameContext } from "#components/panel/frame-context.ts";
import { filterItems, itemFilterOf } from "#components/panel/item-filter.ts";
import type { PanelLayout } from "#components/panel/panel-layout.ts";
import { useFollowText } from "#components/panel/use-follow-text.ts";
import { useKnownQuery } from "#components/panel/use-known-query.ts";
import { isNarrow, usePanelFrame } from "#components/panel/use-panel-frame.ts";
import { PrintedArticle } from "#components/print/printed-article.tsx";
import { BlocksList } from "#components/revisions/blocks-list.tsx";
import { ReattachBar } from "#components/revisions/reattach-bar.tsx";
import { useKeptOwner } from "#components/ui/kept-owner.tsx";
import { Later } from "#components/ui/later.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { keyForDraft } from "./begun/begun-drafts.ts";
import { EntryKeys } from "./entry-keys.tsx";
import { asideMark, type Item, itemsInOrder, marksOf } from "./items.ts";
import { Panel } from "./panel.tsx";
import { panels } from "./panels-code.ts";
import { PlaceMenu } from "./place-menu.tsx";
import { SelectionToolbar } from "./selection-toolbar.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { useFocusBack } from "./use-focus-back.ts";
import { QueryContext, useAddress } from "./use-query.ts";
import { useSelected } from "./use-selected.ts";
import {
  type Draft,
  type Pointing,
  type Proposal,
  WorkbenchContext,
  type WorkbenchView,
} from "./workbench-context.ts";

const none: [] = [];

/** The screen on which an article is checked: the text, and beside it what there is about it. */
export function Workbench({ view, layout }: { view: WorkbenchView; layout: PanelLayout }) {
  const t = useTranslations("workbench");
  const query = useKnownQuery(useAddress(), view);
  const { params } = query;
  const frame = usePanelFrame(view.me, layout);
  const { show, uncover } = frame;
  const { selectedId, openNow, select, toFocus, wanted, showWords, pick, place, setPlace } =
    useSelected(view, params, frame);
  const [draft, setDraft] = useState<Draft>();
  const [sent, setSent] = useState<Draft>();
  const [marked, setMarked] = useState<Marked>();
  const [proposal, propose] = useState<Proposal>();
  const [pointing, startPointing] = useState<Pointing>();
  const items = useMemo(() => itemsInOrder(view), [view]);
  const filter = useMemo(() => itemFilterOf(params), [params]);
  const passing = useMemo(() => filterItems(items, filter, view.me), [items, filter, view.me]);
  const standing = useMemo(() => marksOf(passing), [passing]);
  const aside = useMemo(
    () => [...asideMark(items, passing, selectedId), ...factMark(view.facts, selectedId)],
    [items, passing, selectedId, view.facts],
  );
  // Going from one to the next draws the same marks: they are not put in order anew.
  const marks = useMemo(
    () => (aside.length === 0 ? standing : [...standing, ...aside]),
    [standing, aside],
  );
  const isKnown = aside.length > 0 || items.some(({ id }) => id === selectedId);
  if (isKnown && sent && !draft) setSent(undefined);
  // What was just sent is drawn until the page has it.
  const written = draft ?? (selectedId && !isKnown ? sent : undefined);
  const sketch = marked?.ranges ?? written?.ranges ?? none;

  const { keepList, onRest } = useFollowText(items, selectedId, frame);
  const setPointing = useCallback(
    (next: Pointing | undefined) => {
      startPointing(next);
      if (next) uncover();
    },
    [uncover],
  );
  const articleId = view.article.id;
  const { said, announce, did } = useAnnouncements(articleId);
  const owner = useKeptOwner();
  const { revision } = view;
  const startDraft = useCallback(
    (next: Draft | undefined) => {
      const kept = next && { ...next, keptAs: keyForDraft(next, { owner, articleId, revision }) };
      setDraft(kept);
      if (kept) {
        setSent(kept);
        show();
      }
      setMarked(undefined);
    },
    [show, owner, articleId, revision],
  );

  const screen = useRef<HTMLDivElement>(null);
  const text = useRef<TextAtHand>(null);
  useFocusBack(screen, openNow, (offset) => {
    // On a narrow screen the panel lies over the text: one goes on in the entry.
    if (isNarrow() || params.get("view") === "table") return false;
    showWords(offset, true);
    return true;
  });

  const claimEntries = useMemo(
    () =>
      view.claims.map(({ id, number, statement }) => ({
        id,
        name: t("item.claim", { number: String(number), statement }),
        group: t("claims"),
        run: () => select(id, { focus: true }),
      })),
    [view.claims, select, t],
  );
  usePaletteEntries("claims", claimEntries);

  // The words stand out first; what the list opens is put together right after that.
  const opened = useDeferredValue(useMemo(() => ({ selectedId, toFocus }), [selectedId, toFocus]));
  const workbench = useMemo(
    () => ({
      view,
      ...opened,
      openNow,
      text,
      select,
      showWords,
      did,
      pointing,
      setPointing,
      draft,
      setDraft: startDraft,
      proposal,
      propose,
      announce,
    }),
    [
      view,
      opened,
      openNow,
      select,
      showWords,
      did,
      pointing,
      setPointing,
      draft,
      startDraft,
      proposal,
      announce,
    ],
  );
  const here = place?.ids
    .map((id) => items.find((item) => item.id === id))
    .filter((item): item is Item => item !== undefined);
  const { article } = view;
  // Neither has anything to do with what is being marked, which changes with every move.
  const header = useMemo(() => <ArticleHeader items={items} />, [items]);
  const panel = useMemo(() => <Panel {...{ items, filter, passing }} />, [items, filter, passing]);
  const isTable = params.get("view") === "table";

  const frameParts = useMemo(() => ({ frame, keepList }), [frame, keepList]);

  return (
    <FrameContext value={frameParts}>
      <QueryContext value={query}>
        <WorkbenchContext value={workbench}>
          <div
            ref={screen}
            data-commands={article.title}
            className="flex h-[calc(100dvh-48px)] flex-col max-lg:h-auto"
          >
            <EntryKeys items={items} passing={passing} />
            {header}
            <TextChanged />
            <Frame count={items.length} panel={panel}>
              {isTable ? (
                <section
                  aria-label={t("claims")}
                  className="min-w-0 flex-1 overflow-y-auto px-8 py-6 max-lg:px-4"
                >
                  <Later code={panels}>{({ ClaimsTable }) => <ClaimsTable />}</Later>
                </section>
              ) : null}
              <section
                aria-label={t("article")}
                hidden={isTable}
                className="min-w-0 flex-1 overflow-y-auto px-8 py-8 max-lg:px-4"
              >
                <div className="mx-auto mb-4 max-w-[46rem]">
                  <BlocksList />
                </div>
                <div className="mx-auto max-w-[46rem] rounded-lg border border-line bg-surface px-14 py-12 shadow-card max-lg:px-5 max-lg:py-6">
                  <ArticleText
                    key={revision.id}
                    atHand={text}
                    document={revision.document}
                    language={article.language}
                    direction={article.direction}
                    marks={marks}
                    focusedId={selectedId}
                    sketch={sketch}
                    wanted={wanted}
                    onPick={pick}
                    onMark={setMarked}
                    onRest={onRest}
                  />
                </div>
              </section>
            </Frame>
            <UndoBar />
          </div>
          {pointing ? null : <SelectionToolbar marked={marked} />}
          {pointing ? <ReattachBar pointing={pointing} marked={marked} /> : null}
          {place && here ? (
            <PlaceMenu
              items={here}
              at={place.at}
              onChoose={(id) => select(id, { focus: place.focus })}
              onClose={() => setPlace(undefined)}
            />
          ) : null}
          <LiveNews />
          <PrintedArticle items={passing} isFiltered={passing !== items} />
          <p role="status" aria-live="polite" className="sr-only">
            {said}
          </p>
        </WorkbenchContext>
      </QueryContext>
    </FrameContext>
  );
}
