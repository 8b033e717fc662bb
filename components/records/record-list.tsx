import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalTime } from "#components/ui/local-time.tsx";

export interface RecordListItem {
  id: string;
  title: string;
  newsroom: string;
  atSeq: number;
  importedAt: string;
}

/** The records that were imported, beside the newsroom's own articles; nothing where there is none. */
export function RecordList(props: { newsroom: string; records: readonly RecordListItem[] }) {
  const t = useTranslations("records");
  if (props.records.length === 0) return null;
  return (
    <section aria-labelledby="records" className="mt-10">
      <h2 id="records" className="mb-1 font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="mb-3 text-sm text-ink-soft">{t("about")}</p>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
        {props.records.map(({ id, title, newsroom, atSeq, importedAt }) => (
          <li key={id} className="relative px-4 py-3 hover:bg-paper/60 sm:px-5">
            <h3 className="font-serif font-semibold break-words">
              <Link
                dir="auto"
                href={`/n/${props.newsroom}/articles/${id}`}
                className="rounded after:absolute after:inset-0 hover:text-accent-strong"
              >
                {title}
              </Link>
            </h3>
            <p className="mt-0.5 text-xs text-ink-soft">
              {t.rich("entry", {
                ...{ newsroom, seq: String(atSeq) },
                time: () => <LocalTime iso={importedAt} />,
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
