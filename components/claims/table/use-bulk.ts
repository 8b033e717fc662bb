"use client";

import { useEffect, useState } from "react";
import { useReading } from "#components/reading/use-reading.ts";
import { oneAtATime } from "#components/workbench/one-at-a-time.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** One act of many, with the number of the claim that it is about. */
export interface BulkAct {
  number: number;
  run: () => Promise<ActionResult<unknown>>;
}

export interface Refused {
  number: number;
  /** Why; undefined where the server could not be reached. */
  message: string | undefined;
}

export interface BulkResult {
  done: number;
  /** Kept to be sent when the server can be reached. */
  waiting: number;
  refused: Refused[];
}

/**
 * Runs acts one after the other, each a transaction of its own: one that is refused keeps no other back, and is told.
 */
export async function runAll(
  acts: readonly BulkAct[],
  progress: (done: number) => void,
): Promise<BulkResult> {
  const result: BulkResult = { done: 0, waiting: 0, refused: [] };
  for (const [index, { number, run }] of acts.entries()) {
    const answer = await run().catch(() => undefined);
    if (answer?.ok) result.done += 1;
    else if (answer?.code === "waiting") result.waiting += 1;
    else result.refused.push({ number, message: answer?.message });
    progress(index + 1);
  }
  return result;
}

/** Runs acts on many claims, with how far it is; afterwards the page is read anew. */
export function useBulk() {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [result, setResult] = useState<BulkResult>();
  const { read, reading } = useReading();

  const [turnstile] = useState(oneAtATime);
  const [ended, setEnded] = useState(0);
  useEffect(() => turnstile.settle(ended), [turnstile, ended]);

  /** Nothing while others run. */
  async function bulk(acts: readonly BulkAct[]): Promise<BulkResult | undefined> {
    const turn = turnstile.begin();
    if (turn === undefined) return undefined;
    setResult(undefined);
    setProgress({ done: 0, of: acts.length });
    const told = await runAll(acts, (done) => setProgress({ done, of: acts.length }));
    setProgress(undefined);
    setResult(told);
    setEnded(turn);
    // A page that cannot be read anew stays as it is.
    if (told.done + told.refused.length > 0) read();
    return told;
  }

  return { bulk, progress, result, pending: progress !== undefined || reading };
}
