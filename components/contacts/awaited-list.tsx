import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import type { AwaitedContactView } from "#lib/domain/contacts/present.ts";

/** In one's queue: those who were asked and have not replied, the next deadline first. Nothing where there are none. */
export function AwaitedList(props: { newsroom: string; awaited: readonly AwaitedContactView[] }) {
  const t = useTranslations("contacts");
  const { newsroom, awaited } = props;
  if (awaited.length === 0) return null;
  return (
    <section aria-labelledby="replies-awaited" className="mb-6">
      <h2 id="replies-awaited" className="font-serif text-lg font-semibold">
        {t("queue.title")}
      </h2>
      <p className="mb-2 text-sm text-ink-soft">{t("queue.about")}</p>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
        {awaited.map(({ id, name, deadline, isOver, article }) => (
          <li key={id} className="relative flex flex-col gap-1 px-4 py-3 hover:bg-paper/60">
            <p className="flex flex-wrap items-center gap-2 text-xs text-ink-soft">
              <Chip tone={isOver ? "bad" : "accent"}>{t(isOver ? "overdue" : "states.asked")}</Chip>
              <span>
                {t.rich(isOver ? "was" : "until", {
                  time: () => <Time iso={deadline} timeZone={article.timeZone} />,
                })}
              </span>
            </p>
            <Link
              href={`/n/${newsroom}/articles/${article.id}/contacts?contact=${id}`}
              prefetch={false}
              dir="auto"
              className="font-medium break-words after:absolute after:inset-0 hover:text-accent-strong"
            >
              {name}
            </Link>
            <p
              dir={article.direction}
              lang={article.language}
              className="truncate font-serif text-sm text-ink-soft"
            >
              {article.title}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
