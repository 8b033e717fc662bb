"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { discardJobAction, retryJobAction } from "#lib/domain/jobs/actions.ts";
import type { FailedJob } from "#lib/platform/jobs/failed-jobs.ts";

/**
 * What was given up after its last try: what it was, when, and under which number the log has why; to be
 * tried again, or discarded.
 */
export function FailedJobList({
  newsroom,
  jobs,
}: {
  newsroom: string;
  jobs: readonly FailedJob[];
}) {
  const t = useTranslations("jobs");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {jobs.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
      <ul
        aria-label={t("title")}
        className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card empty:hidden"
      >
        {jobs.map(({ id, queue, asked, failed, tries, fault, canTryAgain, isEverybodys }) => {
          const job = t(`queues.${queue}`);
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
            >
              <div className="flex min-w-0 flex-col gap-1">
                <p className="font-medium">{job}</p>
                <p className="text-sm text-ink-soft">
                  {t.rich("when", {
                    tries,
                    asked: () => <LocalTime iso={asked} />,
                    failed: () => <LocalTime iso={failed} />,
                  })}
                </p>
                {fault ? (
                  <p className="text-sm text-ink-soft">
                    {t.rich("fault", {
                      number: () => (
                        <code dir="ltr" className="inline-block max-w-full text-xs break-all">
                          {fault}
                        </code>
                      ),
                    })}
                  </p>
                ) : null}
                {isEverybodys ? <p className="text-sm text-ink-soft">{t("everybodys")}</p> : null}
                {canTryAgain ? null : (
                  <p className="text-sm text-ink-soft">{t("ended", { queue })}</p>
                )}
              </div>
              <div className="flex flex-wrap gap-2">
                {canTryAgain ? (
                  <Button
                    aria-label={t("retryNamed", { job })}
                    disabled={!hydrated || pending}
                    onClick={() => act(() => retryJobAction(newsroom, { jobId: id }))}
                  >
                    {t("retry")}
                  </Button>
                ) : null}
                <Button
                  tone="bad"
                  aria-label={t("discardNamed", { job })}
                  disabled={!hydrated || pending}
                  onClick={() => act(() => discardJobAction(newsroom, { jobId: id }))}
                >
                  {t("discard")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
