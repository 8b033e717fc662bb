import { useTranslations } from "next-intl";
import { LocalTime } from "#components/ui/local-time.tsx";
import type { PersonEventKind } from "#lib/platform/auth/person-events.ts";

export interface PersonEventView {
  id: string;
  kind: PersonEventKind;
  /** Browser and system, in words. */
  device: string;
  at: string;
}

/** What happened to one's own account of late. */
export function PersonLog({ events }: { events: readonly PersonEventView[] }) {
  const t = useTranslations("account.log");
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {events.map(({ id, kind, device, at }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 px-4 py-2 text-sm sm:px-5"
        >
          <span>{t(`kinds.${kind}`)}</span>
          <span className="text-ink-soft">
            {t.rich("byAt", { device, at: () => <LocalTime iso={at} /> })}
          </span>
        </li>
      ))}
    </ul>
  );
}
