import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Waiting } from "#lib/domain/queue/present.ts";
import { type Reason, reasonKeys } from "#lib/domain/queue/reasons.ts";
import { filteredQueue, type QueueFilter, queueQueryOf } from "./queue-filter.ts";

/** Which of what waits is shown: a link for each reason that there is, with how much of it. */
export function QueueFilterBar(props: {
  newsroom: string;
  waiting: readonly Waiting[];
  filter: QueueFilter;
}) {
  const t = useTranslations("queue");
  const { newsroom, waiting, filter } = props;
  const counted = (wanted: QueueFilter) => filteredQueue(waiting, wanted).length;
  const there = reasonKeys.filter(
    (reason) => reason === filter.reason || waiting.some((one) => one.reason === reason),
  );
  const choices: [Reason | "all", QueueFilter, boolean][] = [
    ["all", { overdue: filter.overdue }, !filter.reason],
    ...there.map((reason): [Reason, QueueFilter, boolean] => [
      reason,
      { reason, overdue: filter.overdue },
      reason === filter.reason,
    ]),
  ];
  const turned = { ...filter, overdue: !filter.overdue };
  return (
    <nav aria-label={t("filters")} className="mb-6 flex flex-wrap items-center gap-1">
      {choices.map(([name, wanted, current]) => (
        <Choice key={name} href={`/n/${newsroom}${queueQueryOf(wanted)}`} current={current}>
          {t(`filter.${name}`)} <span className="text-xs tabular-nums">{counted(wanted)}</span>
        </Choice>
      ))}
      <span aria-hidden="true" className="mx-1 h-5 border-s border-line-strong" />
      <Choice href={`/n/${newsroom}${queueQueryOf(turned)}`} current={filter.overdue}>
        {t("filter.overdue")}{" "}
        <span className="text-xs tabular-nums">{counted({ ...filter, overdue: true })}</span>
      </Choice>
    </nav>
  );
}

function Choice(props: { href: string; current: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={props.href}
      aria-current={props.current ? "true" : undefined}
      className={`rounded-md px-2 py-1 text-sm ${props.current ? "bg-ink text-on-fill" : "text-ink-soft hover:bg-sunken"}`}
    >
      {props.children}
    </Link>
  );
}
