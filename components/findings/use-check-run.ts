"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { askReading } from "#components/reading/readings.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { isPending, type RunView } from "#lib/domain/findings/runs.ts";

/** The checks of a short text take a moment, those of a long one seconds: asked ever less often. */
const FIRST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 2_000;
const GROWTH = 1.5;

async function askFor(address: string, signal: AbortSignal): Promise<RunView | undefined> {
  const answer = await fetch(address, { signal, cache: "no-store" });
  if (!answer.ok) return undefined;
  const { run } = (await answer.json()) as { run: RunView | null };
  return run ?? undefined;
}

/**
 * The article's last run of the checks. While it is pending it is asked after, ever less often; when
 * it ends that is announced, and the page is read anew.
 */
export function useCheckRun() {
  const t = useTranslations("findings.run");
  const { view, announce } = useWorkbench();
  const [heard, setHeard] = useState<RunView>();
  // The run whose end is still to be announced. It may be over by the time that its beginning is heard of.
  const [followed, setFollowed] = useState<number>();
  const read = view.checks;
  // What was heard counts until the page was read after it.
  const ahead =
    heard &&
    (!read || heard.number > read.number || (heard.number === read.number && isPending(read)));
  const latest = ahead ? heard : read;
  const pending = latest !== undefined && isPending(latest);
  const address = `/api/v1/n/${view.newsroom}/articles/${view.article.id}/checks`;

  useEffect(() => {
    if (!pending) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function askAfter(waitMs: number): void {
      timer = setTimeout(async () => {
        // A server that does not answer is asked again.
        const found = await askFor(address, leaving.signal).catch(() => undefined);
        if (leaving.signal.aborted) return;
        if (found) setHeard(found);
        if (!found || isPending(found)) askAfter(Math.min(waitMs * GROWTH, LONGEST_WAIT_MS));
      }, waitMs);
    }
    askAfter(FIRST_WAIT_MS);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [pending, address]);

  useEffect(() => {
    if (!latest) return;
    if (isPending(latest)) return setFollowed(latest.number);
    if (followed !== latest.number) return;
    setFollowed(undefined);
    const { state, findings = 0, failure = "" } = latest;
    announce(
      state === "failed" ? t("failedNews", { reason: failure }) : t("ranNews", { n: findings }),
    );
    askReading();
  }, [latest, followed, announce, t]);

  /** To be called with a run as soon as it was asked for. */
  function follow(run: RunView): void {
    setHeard(run);
    setFollowed(run.number);
  }
  return { run: latest, pending, follow };
}
