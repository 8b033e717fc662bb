"use client";

import { useState } from "react";
import { useShortcut } from "./use-shortcut.ts";

const keys: readonly [string[], string][] = [
  [["J", "K"], "next entry, the one before"],
  [["N", "P"], "next open finding, the one before"],
  [["U"], "next fact that nobody has looked at"],
  [["X"], "select the finding (under Findings)"],
  [["D"], "dismiss it, or all that are selected"],
  [["O"], "open it as a claim"],
  [["T"], "the claims as a table, and back"],
  [["A"], "on a claim that waits for you: approve"],
  [["←", "↑", "↓", "→"], "in the text: the caret; with Ctrl by words, with Alt ↑ ↓ by sentences"],
  [["⇧", "+"], "with the caret: marks words, keeps them and marks more"],
  [["↵"], "with the caret: opens what lies there"],
  [["C", "M", "Q", "S"], "with words marked: claim, comment, question, suggestion"],
  [["Z", "⇧Z"], "take back what was just done, do it again"],
  [["V"], "on an open claim: verified, stands, by the number of a source"],
  [["?"], "this list"],
];

/** What the keys do; the key `?` opens and closes it. */
export function ShortcutNote() {
  const [open, setOpen] = useState(false);
  useShortcut("?", () => setOpen(!open));
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="text-sm text-ink-soft"
    >
      <summary className="w-fit rounded text-accent" aria-keyshortcuts="?">
        Keys
      </summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {keys.map(([names, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {names.map((name) => (
                <kbd
                  key={name}
                  className="h-fit rounded border border-line-strong bg-surface px-1.5 font-sans text-xs"
                >
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
