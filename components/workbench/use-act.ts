"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { waitingOf } from "#components/outbox/entries.ts";
import { useEntries } from "#components/outbox/outbox-store.ts";
import { useReading } from "#components/reading/use-reading.ts";
import type { Issue } from "#lib/core/errors.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export interface Failure {
  message: string;
  issues: readonly Issue[];
}

/**
 * Runs an action of the browser's door: while it runs `pending`; afterwards the page is read anew,
 * or `failure` says what went wrong. What was typed stays until the action succeeded, or (`whenWaiting`)
 * was put with what waits to be sent: until that was sent, the same is not done again.
 * However quickly somebody presses, one runs at a time, and the others are not done.
 * @param queued whoever calls lets one wait for the other by itself
 */
export function useAct({ queued = false } = {}) {
  const t = useTranslations("outbox");
  const [busy, setBusy] = useState(false);
  const { read, reading } = useReading();
  const [failure, setFailure] = useState<Failure>();
  const [waits, setWaits] = useState(false);
  const isKept = waitingOf(useEntries()).length > 0;
  const [turnstile] = useState(oneAtATime);
  const [ended, setEnded] = useState(0);
  // Only once the page shows what came of it: until then a form that closes still takes keys.
  useEffect(() => turnstile.settle(ended), [turnstile, ended]);

  async function act<T>(
    action: () => Promise<ActionResult<T>>,
    whenWaiting?: () => void,
  ): Promise<{ value: T } | undefined> {
    const turn = queued ? 0 : turnstile.begin();
    if (turn === undefined) return undefined;
    setBusy(true);
    setFailure(undefined);
    try {
      const result = await action();
      const isWaiting = !result.ok && result.code === "waiting";
      setWaits(isWaiting);
      if (isWaiting) {
        whenWaiting?.();
        return undefined;
      }
      if (!result.ok && result.code === "offline") {
        setFailure(result);
        return undefined;
      }
      // Also after a refusal: what is on the screen may be older than what refused it.
      read();
      if (!result.ok) {
        setFailure(result);
        return undefined;
      }
      return { value: result.value };
    } catch {
      setFailure({ message: t("stillHere"), issues: [] });
      return undefined;
    } finally {
      setBusy(false);
      setEnded(turn);
    }
  }

  const issue = (path: string) => failure?.issues.find((one) => one.path === path)?.message;
  return { act, pending: busy || reading || (waits && isKept), failure, issue };
}
