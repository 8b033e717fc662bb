import Link from "next/link";
import { useTranslations } from "next-intl";
import { ArticleComing } from "#components/articles/article-coming.tsx";
import { DueChip } from "#components/claims/due-chip.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { Waiting } from "#lib/domain/queue/present.ts";
import type { Reason } from "#lib/domain/queue/reasons.ts";
import { placeOf } from "./queue-filter.ts";

const tones: Record<Reason, ChipTone> = {
  decide: "note",
  returned: "bad",
  stale: "warn",
  check: "accent",
  context: "warn",
  correction: "good",
  question: "accent",
  contradiction: "bad",
  finish_checking: "good",
  sign_off: "good",
  sign: "note",
};

/** One thing that waits: a link to its place, why it waits, and how urgent it is. */
export function QueueEntry({ newsroom, waiting }: { newsroom: string; waiting: Waiting }) {
  const t = useTranslations("queue");
  const { claim, question, reason, because, since, sinceWhat } = waiting;
  return (
    <li className="relative grid gap-x-6 gap-y-2 px-4 py-3 transition-colors hover:bg-paper/60 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="break-words">
          <Link
            href={placeOf(newsroom, waiting)}
            className="rounded after:absolute after:inset-0 hover:text-accent-strong"
          >
            {claim ? (
              t.rich("claim", {
                number: claim.number,
                b: (words) => <span className="font-semibold">{words}</span>,
                statement: () => <bdi>{claim.statement}</bdi>,
              })
            ) : question ? (
              <bdi className="line-clamp-3">{question.body}</bdi>
            ) : (
              t("wholeArticle")
            )}
            <ArticleComing />
          </Link>
        </p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
          {t(`because.${because}`)}
          <span className="text-xs">
            {t.rich(`since.${sinceWhat}`, {
              time: () => <LocalTime iso={since} />,
              who: () => <bdi>{question?.by}</bdi>,
            })}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap content-start items-center gap-1.5 md:justify-end">
        {waiting.priority === "high" ? <Chip tone="bad">{t("highPriority")}</Chip> : null}
        {waiting.dueAt ? <DueChip dueAt={waiting.dueAt} due={waiting.due} /> : null}
        <Chip tone={tones[reason]}>{t(`filter.${reason}`)}</Chip>
      </div>
    </li>
  );
}
