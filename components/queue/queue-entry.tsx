import Link from "next/link";
import { DueChip } from "#components/claims/due-chip.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { Waiting } from "#lib/domain/queue/present.ts";
import { type Reason, reasons } from "#lib/domain/queue/reasons.ts";
import { placeOf } from "./queue-filter.ts";

const tones: Record<Reason, ChipTone> = {
  decide: "note",
  returned: "bad",
  stale: "warn",
  check: "accent",
  context: "warn",
  correction: "good",
  question: "accent",
  sign_off: "good",
};

/** One thing that waits: a link to its place, why it waits, and how urgent it is. */
export function QueueEntry({ newsroom, waiting }: { newsroom: string; waiting: Waiting }) {
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
              <>
                <span className="font-semibold">Claim {claim.number}</span>{" "}
                <bdi>{claim.statement}</bdi>
              </>
            ) : question ? (
              <bdi className="line-clamp-3">{question.body}</bdi>
            ) : (
              "The whole article"
            )}
          </Link>
        </p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
          {because}
          <span className="text-xs">
            {sinceWhat} <LocalTime iso={since} />
            {question ? (
              <>
                {" "}
                by <bdi>{question.by}</bdi>
              </>
            ) : null}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap content-start items-center gap-1.5 md:justify-end">
        {waiting.priority === "high" ? <Chip tone="bad">High priority</Chip> : null}
        {waiting.dueAt ? <DueChip dueAt={waiting.dueAt} due={waiting.due} /> : null}
        <Chip tone={tones[reason]}>{reasons[reason].label}</Chip>
      </div>
    </li>
  );
}
