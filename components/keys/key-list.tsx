"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { keyTable, type TableKey, whyNotKey, withKey } from "./key-table.ts";
import { keepKeymap, useKeymap } from "./keymap-store.ts";

const kbd = "rounded border border-line-strong bg-surface px-1.5 font-sans text-xs uppercase";

/** Keys that are as they are. */
const fixed: readonly [string, string][] = [
  ["Z", "Take back what was just done"],
  ["⇧Z", "Do it again"],
  ["Ctrl K", "All commands"],
  ["← ↑ ↓ →", "In the text: the caret; with Ctrl by words, with Alt ↑ ↓ by sentences"],
  ["⇧ +", "With the caret: marks words, keeps them and marks more"],
  ["↵", "With the caret: opens what lies there"],
];

/** What the keys do, and where a reader chooses others or none. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const keymap = useKeymap();
  const [waiting, setWaiting] = useState<TableKey>();
  const [refused, setRefused] = useState<string>();

  function choose(event: React.KeyboardEvent) {
    if (!waiting || ["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      setWaiting(undefined);
      return;
    }
    const why = whyNotKey(keymap, waiting, event.key);
    setRefused(why);
    if (why) return;
    keepKeymap(withKey(keymap, waiting, event.key));
    setWaiting(undefined);
  }

  const keys = Object.keys(keyTable) as TableKey[];
  const groups = Map.groupBy(keys, (key) => keyTable[key].group);
  return (
    <div className="flex max-h-[75vh] flex-col gap-4 overflow-y-auto p-5 text-sm">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-serif text-lg font-semibold">Keys</h2>
        <Button tone="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={!keymap.isOff}
          onChange={(event) => keepKeymap({ ...keymap, isOff: !event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          Single letters are commands
          <span className="block text-xs text-ink-soft">
            Turn this off where a screen reader or dictation needs the letters. They do nothing in a
            field either way.
          </span>
        </span>
      </label>
      {refused ? <Notice tone="bad">{refused}</Notice> : null}
      {[...groups].map(([group, ofGroup]) => (
        <section key={group} aria-label={group}>
          <h3 className="mb-1 text-xs font-semibold tracking-wide text-ink-soft uppercase">
            {group}
          </h3>
          <ul className="flex flex-col gap-0.5">
            {ofGroup.map((key) => {
              const chosen = keymap.chosen[key] ?? key;
              return (
                <li key={key} className="flex items-center gap-3">
                  <span className="me-auto">{keyTable[key].name}</span>
                  {keymap.chosen[key] ? (
                    <Button
                      tone="quiet"
                      aria-label={`Back to ${key.toUpperCase()}: ${keyTable[key].name}`}
                      onClick={() => {
                        const why = whyNotKey(keymap, key, key);
                        setRefused(why);
                        if (!why) keepKeymap(withKey(keymap, key, key));
                      }}
                    >
                      Back to {key.toUpperCase()}
                    </Button>
                  ) : null}
                  <Button
                    aria-label={`${keyTable[key].name}: key ${chosen}. Choose another`}
                    onClick={() => {
                      setRefused(undefined);
                      setWaiting(key);
                    }}
                    onKeyDown={choose}
                    onBlur={() => setWaiting((now) => (now === key ? undefined : now))}
                  >
                    {waiting === key ? "Press a key…" : <kbd className={kbd}>{chosen}</kbd>}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <ul className="flex flex-col gap-1 text-ink-soft">
        {fixed.map(([name, what]) => (
          <li key={name} className="flex justify-between gap-3">
            <span>{what}</span>
            <kbd className={kbd}>{name}</kbd>
          </li>
        ))}
      </ul>
    </div>
  );
}
