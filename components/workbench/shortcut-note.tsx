"use client";

import { runOf } from "#components/keys/running-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";

/** The way to the list of keys, for whoever does not know yet that there are any. */
export function ShortcutNote() {
  return (
    <div>
      <Button tone="quiet" aria-keyshortcuts="?" onClick={() => runOf("?")?.()}>
        Keys <KeyHint of="?" />
      </Button>
    </div>
  );
}
