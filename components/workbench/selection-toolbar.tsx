"use client";

import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Marked } from "#components/editor/marked-words.ts";
import type { TableKey } from "#components/keys/key-table.ts";
import { runOf } from "#components/keys/running-keys.ts";
import { editorCode } from "#components/rich-text/editor-code.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { placeBeside } from "./place-beside.ts";
import { useMarkingKeys } from "./use-marking-keys.ts";
import { type Draft, useWorkbench } from "./workbench-context.ts";

const choices: { kind: Draft["kind"]; key: TableKey }[] = [
  { kind: "claim", key: "c" },
  { kind: "comment", key: "m" },
  { kind: "question", key: "q" },
  { kind: "suggestion", key: "s" },
];

function Choice({ label, keyName }: { label: string; keyName: TableKey }) {
  return (
    <Button
      tone="quiet"
      aria-keyshortcuts={keyName}
      // Keeps the words marked while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runOf(keyName)?.()}
    >
      {label} <KeyHint of={keyName} />
    </Button>
  );
}

/** What can be done with the words that are marked, or at which the caret is: by keys, and beside what is marked. */
export function SelectionToolbar({ marked }: { marked: Marked | undefined }) {
  const { view } = useWorkbench();
  const failure = useMarkingKeys();
  if (!marked || !(view.can.openClaim || view.can.annotate)) return null;
  return <Toolbar marked={marked} failure={failure} />;
}

function Toolbar({ marked, failure }: { marked: Marked; failure: string | undefined }) {
  const t = useTranslations("workbench.marking");
  const { view } = useWorkbench();
  const element = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number }>();
  const { ranges, box } = marked;
  // Whoever marks words is about to write.
  useEffect(editorCode.preload, []);
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
        <Choice key={kind} label={t(kind)} keyName={key} />
      ))}
      {view.can.annotate ? <Choice label={t("highlight")} keyName="h" /> : null}
      {failure ? <span className="px-2 text-xs text-bad">{failure}</span> : null}
    </div>
  );
}
