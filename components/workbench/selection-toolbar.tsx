"use client";

import type { MarkedRange } from "#components/editor/selected-range.ts";
import { Button } from "#components/ui/button.tsx";
import { useShortcut } from "./use-shortcut.ts";
import { type Draft, useWorkbench } from "./workbench-context.ts";

const choices: { kind: Draft["kind"]; label: string; key: string }[] = [
  { kind: "claim", label: "Claim", key: "c" },
  { kind: "comment", label: "Comment", key: "m" },
  { kind: "question", label: "Question", key: "q" },
  { kind: "suggestion", label: "Suggest", key: "s" },
];

function Choice(props: { label: string; keyName: string; onChoose: () => void }) {
  useShortcut(props.keyName, props.onChoose);
  return (
    <Button
      tone="quiet"
      aria-keyshortcuts={props.keyName}
      // Keeps the words marked while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      {props.label}{" "}
      <kbd className="rounded border border-line px-1 text-xs text-ink-soft uppercase">
        {props.keyName}
      </kbd>
    </Button>
  );
}

/** What can be done with the words that are marked, beside them. */
export function SelectionToolbar({ range }: { range: MarkedRange }) {
  const { setDraft, view } = useWorkbench();
  const { start, end, exact, box } = range;
  const allowed = choices.filter(({ kind }) =>
    kind === "claim" ? view.can.openClaim : view.can.annotate,
  );
  if (allowed.length === 0) return null;
  const above = box.top > 120;
  return (
    <div
      role="toolbar"
      aria-label="Marked words"
      className="fixed z-20 flex -translate-x-1/2 gap-1 rounded-lg border border-line bg-surface p-1 shadow-float"
      style={{
        left: Math.max(180, box.left + box.width / 2),
        top: above ? box.top - 50 : box.bottom + 10,
      }}
    >
      {allowed.map(({ kind, label, key }) => (
        <Choice
          key={kind}
          label={label}
          keyName={key}
          onChoose={() => setDraft({ kind, ranges: [{ start, end, exact }] })}
        />
      ))}
    </div>
  );
}
