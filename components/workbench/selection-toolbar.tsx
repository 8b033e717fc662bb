"use client";

import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { annotationActs } from "#components/annotations/annotation-acts.ts";
import type { Marked } from "#components/editor/marked-words.ts";
import type { TableKey } from "#components/keys/key-table.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { addAnnotation } from "#components/outbox/doors.ts";
import { preloadEditor } from "#components/rich-text/editor-code.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { placeBeside } from "./place-beside.ts";
import { useAct } from "./use-act.ts";
import { type Draft, useWorkbench } from "./workbench-context.ts";

const choices: { kind: Draft["kind"]; key: TableKey }[] = [
  { kind: "claim", key: "c" },
  { kind: "comment", key: "m" },
  { kind: "question", key: "q" },
  { kind: "suggestion", key: "s" },
];

function Choice(props: { label: string; keyName: TableKey; onChoose: () => void }) {
  useShortcut(props.keyName, props.onChoose);
  return (
    <Button
      tone="quiet"
      aria-keyshortcuts={props.keyName}
      // Keeps the words marked while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      {props.label} <KeyHint of={props.keyName} />
    </Button>
  );
}

/** Highlights at once: there is nothing to write. */
function Highlight({ ranges }: { ranges: Marked["ranges"] }) {
  const t = useTranslations("workbench.marking");
  const { view, did, select, announce } = useWorkbench();
  const { act, failure } = useAct();

  const highlighted = useRef<Marked["ranges"]>(undefined);

  async function highlight() {
    // The words stay marked for a moment after it.
    if (highlighted.current === ranges) return;
    const over = () => {
      highlighted.current = ranges;
      window.getSelection()?.removeAllRanges();
    };
    const about = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const done = await act(
      () => addAnnotation(view.newsroom, { ...about, kind: "highlight", body: "" }),
      over,
    );
    if (!done) return;
    over();
    const { remove, restore } = annotationActs(view.newsroom, done.value.annotationId);
    did({ said: t("highlighted"), undo: remove, redo: restore });
    select(done.value.annotationId);
  }

  useEffect(() => {
    if (failure) announce(failure.message);
  }, [failure, announce]);
  return (
    <>
      <Choice label={t("highlight")} keyName="h" onChoose={() => void highlight()} />
      {failure ? <span className="px-2 text-xs text-bad">{failure.message}</span> : null}
    </>
  );
}

/** What can be done with the words that are marked, beside them. */
export function SelectionToolbar({ marked }: { marked: Marked }) {
  const t = useTranslations("workbench.marking");
  const { setDraft, view } = useWorkbench();
  const element = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number }>();
  const { ranges, box } = marked;
  // Whoever marks words is about to write.
  useEffect(preloadEditor, []);
  const allowed = choices
    .filter(({ kind }) => (kind === "claim" ? view.can.openClaim : view.can.annotate))
    // A suggestion replaces one passage.
    .filter(({ kind }) => kind !== "suggestion" || ranges.length === 1);

  useLayoutEffect(() => {
    if (!element.current) return;
    const { offsetWidth: width, offsetHeight: height } = element.current;
    const screen = { width: window.innerWidth, height: window.innerHeight };
    // A finger covers what is above it, and the browser's own menu is there.
    const below = matchMedia("(pointer: coarse)").matches;
    setAt(placeBeside(box, { width, height }, screen, below));
  }, [box]);

  if (allowed.length === 0) return null;
  return (
    <div
      ref={element}
      role="toolbar"
      aria-label={t("name")}
      className="fixed z-20 flex max-w-[calc(100vw-1rem)] flex-wrap items-center gap-1 rounded-lg border border-line bg-surface p-1 shadow-float max-sm:gap-0"
      style={at ?? { visibility: "hidden", left: 0, top: 0 }}
    >
      {ranges.length > 1 ? (
        <span className="ps-2 text-xs text-ink-soft">{t("places", { n: ranges.length })}</span>
      ) : null}
      {allowed.map(({ kind, key }) => (
        <Choice
          key={kind}
          label={t(kind)}
          keyName={key}
          onChoose={() => setDraft({ kind, ranges })}
        />
      ))}
      {view.can.annotate ? <Highlight ranges={ranges} /> : null}
    </div>
  );
}
