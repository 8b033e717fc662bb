"use client";

import { useState } from "react";
import type { WorkbenchView } from "#components/workbench/workbench-context.ts";

/**
 * The view to show: the newest, unless it has a text that somebody else made. That one waits until the
 * reader asks for it, and with it whatever hangs on it.
 */
export function useHeldBack(view: WorkbenchView) {
  const [held, setHeld] = useState(view);
  const { id, number, madeBy } = view.revision;
  const waits = id !== held.revision.id && madeBy?.id !== view.me;
  if (!waits && held !== view) setHeld(view);
  return {
    shown: waits ? held : view,
    waiting: waits ? { number, by: madeBy?.name } : undefined,
    show: () => setHeld(view),
  };
}
