import Link from "next/link";
import { useTranslations } from "next-intl";
import { Quoted } from "#components/ui/quoted.tsx";
import { ZoneTime } from "#components/ui/zone-time.tsx";
import type { Version } from "#lib/domain/history/about.ts";
import type { HistoryLine } from "#lib/domain/history/present.ts";

/**
 * Events of a chain, oldest first: number, time, sentence, the beginning of the hash; where one made a revision
 * of the article at `address`, a link to what changed.
 */
export function ChainEvents(props: {
  lines: readonly HistoryLine[];
  timeZone: string;
  address?: string;
  /** The claim or annotation whose history this is: what each event says of it is shown too. */
  of?: string;
}) {
  const t = useTranslations("history");
  const { lines, timeZone, address, of } = props;
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {lines.map(({ seq, at, sentence, hash, revision, versions }) => (
        <li
          key={seq}
          id={`event-${seq}`}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-1 px-4 py-3 target:bg-accent-soft md:grid-cols-[2rem_minmax(0,1fr)_13rem] md:px-5"
        >
          <span className="pt-0.5 text-sm font-semibold text-accent tabular-nums">{seq}</span>
          <p className="font-serif text-base leading-snug break-words">
            {sentence}
            {address && revision ? (
              <>
                {" "}
                <Link
                  href={`${address}/changes?from=${revision - 1}&to=${revision}`}
                  prefetch={false}
                  className="font-sans text-sm text-accent underline underline-offset-4"
                >
                  {t.rich("whatChanged", {
                    revision: String(revision),
                    hidden: (words) => <span className="sr-only">{words}</span>,
                  })}
                </Link>
              </>
            ) : null}
            {of ? <VersionText version={versions.find((one) => one.of === of)} /> : null}
          </p>
          <div className="col-start-2 text-xs leading-5 text-ink-soft tabular-nums md:col-start-3 md:text-end">
            {timeZone === "UTC" ? null : (
              <p className="text-ink">
                <ZoneTime iso={at} timeZone={timeZone} />
              </p>
            )}
            <p>
              <ZoneTime iso={at} timeZone="UTC" /> UTC
            </p>
            <p>
              <bdi dir="ltr" className="font-mono" title={hash}>
                {hash.slice(0, 12)}…
              </bdi>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Its words as an event left them, and what was written. */
function VersionText({ version }: { version: Version | undefined }) {
  const t = useTranslations("history");
  const { was, now, said } = version ?? {};
  const changed = was !== undefined && was !== now;
  return (
    <span className="mt-1 block font-sans text-sm text-ink-soft">
      {changed && was ? (
        <del className="me-1.5 text-bad" dir="auto">
          <span className="sr-only">{t("before")}</span>
          {was}
        </del>
      ) : null}
      {changed && now ? (
        <ins className="text-good" dir="auto">
          <span className="sr-only">{t("after")}</span>
          {now}
        </ins>
      ) : null}
      {!changed && now ? <Quoted>{now}</Quoted> : null}
      {said ? (
        <span className="block" dir="auto">
          {said}
        </span>
      ) : null}
    </span>
  );
}
