import { useTranslations } from "next-intl";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { FailedJob } from "#lib/platform/jobs/failed-jobs.ts";

/** What was given up after its last try: what it was, when, and under which number the log has why. */
export function FailedJobList({ jobs }: { jobs: readonly FailedJob[] }) {
  const t = useTranslations("jobs");
  if (jobs.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <ul
      aria-label={t("title")}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card"
    >
      {jobs.map(({ id, queue, asked, failed, tries, fault }) => (
        <li key={id} className="flex flex-col gap-1 px-4 py-3 sm:px-5">
          <p className="font-medium">{t(`queues.${queue}`)}</p>
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
                  <code dir="ltr" className="text-xs break-all">
                    {fault}
                  </code>
                ),
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
