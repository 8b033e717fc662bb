"use client";

import { keyFor, keyLabel, type TableKey } from "#components/keys/key-table.ts";
import { useKeymap } from "#components/keys/keymap-store.ts";

/** The key that does the same as the button it stands in. */
export function KeyHint({ of }: { of: TableKey | "z" | "⇧z" }) {
  const keymap = useKeymap();
  const key = of === "z" || of === "⇧z" ? of : keyFor(keymap, of);
  if (!key) return null;
  return (
    <span
      aria-hidden="true"
      className="rounded border border-current/40 px-1 font-sans text-xs leading-4 font-normal uppercase max-sm:hidden"
    >
      {keyLabel(key)}
    </span>
  );
}
