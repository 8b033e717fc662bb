"use client";

import { useEffect, useRef, useState } from "react";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { type Seen, seenOf } from "./seen-claims.ts";

/** Calls once what was just rendered has been on the screen. */
function afterPaint(call: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(call);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * What this editor has seen of each claim since the table is open: of the one that was opened, what its card showed
 * then. What changes under an open card has to be opened again.
 */
export function useSeen(): ReadonlyMap<string, Seen> {
  const { view, selectedId, toFocus } = useWorkbench();
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  const noted = useRef<object>(undefined);
  const current = view.claims.find(({ id }) => id === selectedId);
  const revisionId = view.revision.id;
  useEffect(() => {
    // Each opening is a new `toFocus`, of the same claim too.
    if (!current || noted.current === toFocus) return;
    return afterPaint(() => {
      noted.current = toFocus;
      setSeen((before) => new Map(before).set(current.id, seenOf(current, revisionId)));
    });
  }, [current, toFocus, revisionId]);
  return seen;
}
