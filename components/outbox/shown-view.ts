"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { WorkbenchView } from "#components/workbench/workbench-context.ts";

let shown: WorkbenchView | undefined;
const listeners = new Set<() => void>();

function setShown(view: WorkbenchView | undefined): void {
  shown = view;
  for (const listen of listeners) listen();
}

/** Tells the rest of the page what the workbench shows, while it shows it. */
export function useShowing(view: WorkbenchView): void {
  useEffect(() => {
    setShown(view);
    return () => setShown(undefined);
  }, [view]);
}

function listenTo(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What the workbench shows; undefined where there is none on this page. */
export function useShown(): WorkbenchView | undefined {
  return useSyncExternalStore(
    listenTo,
    () => shown,
    () => undefined,
  );
}
