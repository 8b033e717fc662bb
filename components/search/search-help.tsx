import { useTranslations } from "next-intl";

const ways = [
  ["envoys talks", "both"],
  ["“three countries”", "phrase"],
  ["envoys -Chad", "without"],
  ["kind:claim,note", "kind"],
  ["state:approved", "state"],
  ["rating:wrong", "rating"],
  ["by:Anna", "by"],
  ["article:“Envoys meet”", "article"],
  ["after:2024-05-01 before:2024-06-01", "days"],
] as const;

/** What can be typed into the search. */
export function SearchHelp({ open }: { open: boolean }) {
  const t = useTranslations("search.help");
  return (
    <details open={open} className="text-sm">
      <summary className="w-fit rounded text-accent">{t("title")}</summary>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 max-sm:grid-cols-1">
        {ways.map(([typed, finds]) => (
          <div key={typed} className="contents">
            <dt className="max-sm:mt-1">
              <code dir="ltr" className="rounded bg-sunken px-1.5 py-0.5 text-[13px]">
                {typed}
              </code>
            </dt>
            <dd className="text-ink-soft">{t(finds)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
