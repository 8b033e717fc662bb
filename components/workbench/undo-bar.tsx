"use client";

import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "./use-act.ts";
import { useShortcut } from "./use-shortcut.ts";
import { type Done, useWorkbench } from "./workbench-context.ts";

/** What was just done, and one key to take it back. */
export function UndoBar({ done }: { done: Done }) {
  const { setDone, announce } = useWorkbench();
  const { act, pending, failure } = useAct();

  async function undo() {
    if (!(await act(done.undo))) return;
    announce("Taken back");
    setDone(undefined);
  }
  useShortcut("z", () => void undo());

  return (
    <section
      aria-label="Just done"
      className="fixed inset-x-0 bottom-4 z-20 mx-auto flex w-fit max-w-[calc(100%-2rem)] flex-wrap items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2 text-sm shadow-float"
    >
      <p>{done.said}</p>
      <Button disabled={pending} aria-keyshortcuts="z" onClick={undo}>
        Undo <KeyHint of="z" />
      </Button>
      <Button tone="quiet" onClick={() => setDone(undefined)}>
        Close
      </Button>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </section>
  );
}
