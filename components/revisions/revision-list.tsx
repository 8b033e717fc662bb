import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "#components/ui/chip.tsx";
import type { RevisionView } from "#lib/domain/revisions/present.ts";
import { RevisionLine } from "./revision-line.tsx";

const linkClass = "text-accent underline underline-offset-4";

/** Every revision of an article, the newest first: to be read, or compared with the one before. */
export function RevisionList(props: {
  address: string;
  revisions: readonly RevisionView[];
  timeZone: string;
  /** Those that are compared on this page. */
  compared: readonly number[];
  /** Kept in the links to other comparisons. */
  view: string;
}) {
  const t = useTranslations("revisions");
  const hidden = (words: ReactNode) => <span className="sr-only">{words}</span>;
  const { address, revisions, timeZone, compared, view } = props;
  const newest = revisions[0]?.number;
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {revisions.map((revision) => {
        const { id, number } = revision;
        return (
          <li key={id} className="flex flex-col gap-1 px-3.5 py-3">
            <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
              {t("revision", { number: String(number) })}
              {number === newest ? <Chip tone="accent">{t("list.newest")}</Chip> : null}
              {compared.includes(number) ? <Chip>{t("list.compared")}</Chip> : null}
            </p>
            <RevisionLine revision={revision} timeZone={timeZone} />
            <p className="flex flex-wrap gap-x-4 text-sm">
              <Link
                href={number === newest ? address : `${address}/revisions/${number}`}
                prefetch={false}
                className={linkClass}
              >
                {t.rich("list.read", { number: String(number), hidden })}
              </Link>
              {number > 1 ? (
                <Link
                  href={`${address}/changes?from=${number - 1}&to=${number}${view === "side" ? "&view=side" : ""}`}
                  prefetch={false}
                  className={linkClass}
                >
                  {t.rich("list.changed", { number: String(number), hidden })}
                </Link>
              ) : null}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
