"use client";

import { useCallback, useSyncExternalStore } from "react";
import { afterDoing, type Deed, type DoneStack, nothingDone } from "./done-stack.ts";

/** By the article's id: what was done outlives a visit to another page, and no more. */
const stacks = new Map<string, DoneStack>();
const listeners = new Set<() => void>();

/** Changes what is known of an article's last acts. */
export function changeDone(articleId: string, change: (stack: DoneStack) => DoneStack): void {
  stacks.set(articleId, change(doneOf(articleId)));
  for (const listen of listeners) listen();
}

/** What is known of an article's last acts at this moment. */
export function doneOf(articleId: string): DoneStack {
  return stacks.get(articleId) ?? nothingDone;
}

/** Notes what was just done to an article, so that it can be taken back, or said why not. */
export function noteDone(articleId: string, deed: Deed): void {
  changeDone(articleId, (stack) => afterDoing(stack, deed));
}

function listenTo(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What was last done to an article here. */
export function useDone(articleId: string): DoneStack {
  const read = useCallback(() => doneOf(articleId), [articleId]);
  return useSyncExternalStore(listenTo, read, () => nothingDone);
}
