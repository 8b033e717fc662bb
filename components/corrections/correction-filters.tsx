import Link from "next/link";
import { useTranslations } from "next-intl";
import { correctionStates, severities } from "#lib/domain/publication/corrections.ts";
import { type CorrectionQuery, correctionsAddress } from "./corrections-query.ts";

const look =
  "rounded-full border border-line-strong px-2.5 py-0.5 text-xs text-ink-soft hover:bg-sunken aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-fill";

/** Which corrections are listed: by state and by how grave they are. */
export function CorrectionFilters(props: { newsroom: string; query: CorrectionQuery }) {
  const t = useTranslations("corrections");
  const { newsroom, query } = props;
  const groups = [
    { of: "state", name: t("state"), keys: correctionStates, label: "states" },
    { of: "severity", name: t("severity"), keys: severities, label: "severityChips" },
  ] as const;
  return (
    <nav aria-label={t("filters")} className="mb-5 flex flex-col gap-2">
      {groups.map(({ of, name, keys, label }) => (
        <fieldset key={of} className="flex flex-wrap items-center gap-1.5">
          <legend className="float-start w-28 py-1 text-xs text-ink-soft max-sm:w-full">
            {name}
          </legend>
          {[undefined, ...keys].map((key) => (
            <Link
              key={key ?? "all"}
              href={correctionsAddress(newsroom, { ...query, after: undefined, [of]: key })}
              aria-current={query[of] === key ? "true" : undefined}
              className={look}
            >
              {key === undefined ? t("all") : t(`${label}.${key}` as Parameters<typeof t>[0])}
            </Link>
          ))}
        </fieldset>
      ))}
    </nav>
  );
}
