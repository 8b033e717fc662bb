import { useTranslations } from "next-intl";

/** Filters are written alike in every language; words are examples in the reader's own. */
const filters = {
  kind: "kind:claim,note",
  state: "state:approved",
  rating: "rating:wrong",
  days: "after:2024-05-01 before:2024-06-01",
} as const;

/** What can be typed into the search. */
export function SearchHelp({ open }: { open: boolean }) {
  const t = useTranslations("search.help");
  const ways = [
    [t("bothTyped"), t("both")],
    [t("phraseTyped"), t("phrase")],
    [t("withoutTyped"), t("without")],
    [filters.kind, t("kind")],
    [filters.state, t("state")],
    [filters.rating, t("rating")],
    [t("byTyped"), t("by")],
    [t("articleTyped"), t("article")],
    [filters.days, t("days")],
  ];
  return (
    <details open={open} className="text-sm">
      <summary className="w-fit rounded text-accent">{t("title")}</summary>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 max-sm:grid-cols-1">
        {ways.map(([typed, finds]) => (
          <div key={typed} className="contents">
            <dt className="max-sm:mt-1">
              <code dir="auto" className="rounded bg-sunken px-1.5 py-0.5 text-[13px]">
                {typed}
              </code>
            </dt>
            <dd className="text-ink-soft">{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
