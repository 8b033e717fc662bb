import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Waiting } from "#lib/domain/queue/present.ts";
import { QueueEntry } from "./queue-entry.tsx";
import { byArticle } from "./queue-filter.ts";

/** Of one article, and of all of them, this many are listed: the rest waits behind a link. */
const MOST = 15;
const MOST_ARTICLES = 40;

/** What waits, by article. */
export function QueueList(props: { newsroom: string; waiting: readonly Waiting[] }) {
  const t = useTranslations("queue");
  const { newsroom, waiting } = props;
  const groups = byArticle(waiting);
  if (groups.length === 0) {
    return <p className="text-sm text-ink-soft">{t("noneLikeThis")}</p>;
  }
  const further = groups.slice(MOST_ARTICLES).flatMap((group) => group.entries).length;
  return (
    <div className="flex flex-col gap-8">
      {groups.slice(0, MOST_ARTICLES).map(({ article, entries: own }) => (
        <section key={article.id} aria-labelledby={`article-${article.id}`}>
          <h2
            id={`article-${article.id}`}
            className="mb-2 font-serif text-lg leading-snug font-semibold text-pretty break-words"
          >
            <Link
              dir={article.direction}
              lang={article.language}
              href={`/n/${newsroom}/articles/${article.id}`}
              className="rounded hover:text-accent-strong hover:underline"
            >
              {article.title}
            </Link>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
            {own.slice(0, MOST).map((one) => (
              <QueueEntry key={one.key} newsroom={newsroom} waiting={one} />
            ))}
            {own.length > MOST ? (
              <li className="px-4 py-3 text-sm sm:px-5">
                <Link
                  href={`/n/${newsroom}/articles/${article.id}?view=table&sort=due`}
                  className="text-accent underline underline-offset-4"
                >
                  {t("moreInArticle", { count: own.length - MOST })}
                </Link>
              </li>
            ) : null}
          </ul>
        </section>
      ))}
      {further > 0 ? (
        <p className="text-sm text-ink-soft">
          {t("moreElsewhere", { count: further, articles: groups.length - MOST_ARTICLES })}
        </p>
      ) : null}
    </div>
  );
}
