import Link from "next/link";
import { useMessages, useTranslations } from "next-intl";
import { hasFilter, searchAddress, toggleFilter } from "./query-with.ts";

type Labels = Readonly<Record<string, string>>;

function Choices(props: { newsroom: string; q: string; name: string; of: string; labels: Labels }) {
  const { newsroom, q, name, of, labels } = props;
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="float-start w-28 py-1 text-xs text-ink-soft max-sm:w-full">{name}</legend>
      {Object.entries(labels).map(([key, label]) => {
        const isOn = hasFilter(q, `${of}:${key}`);
        return (
          <Link
            key={key}
            href={searchAddress(newsroom, toggleFilter(q, `${of}:${key}`))}
            aria-current={isOn ? "true" : undefined}
            className="rounded-full border border-line-strong px-2.5 py-0.5 text-xs text-ink-soft hover:bg-sunken aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-fill"
          >
            {label}
          </Link>
        );
      })}
    </fieldset>
  );
}

/** The filters that can be put on a query and taken off it by a press; all of them stand in its words. */
export function FilterChips({ newsroom, q }: { newsroom: string; q: string }) {
  const t = useTranslations("search");
  const { searchKinds, claimStates, ratings } = useMessages().words;
  const groups = [
    ["kind", searchKinds],
    ["state", claimStates],
    ["rating", ratings],
  ] as const;
  const [first, ...more] = groups.map(([of, labels]) => (
    <Choices key={of} newsroom={newsroom} q={q} name={t(`filter.${of}`)} of={of} labels={labels} />
  ));
  return (
    <nav aria-label={t("filters")} className="flex flex-col gap-2">
      {first}
      <details open={/\b(state|rating):/i.test(q)}>
        <summary className="w-fit rounded text-sm text-accent">{t("moreFilters")}</summary>
        <div className="mt-2 flex flex-col gap-2">{more}</div>
      </details>
    </nav>
  );
}
