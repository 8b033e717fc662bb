import { useLocale, useTranslations } from "next-intl";
import { coverageByKind, type FactStatus, type KindCoverage } from "#lib/domain/facts/coverage.ts";
import type { FactView } from "#lib/domain/facts/present.ts";

const ORDER: readonly FactStatus[] = ["claimed", "tested", "not_checkable", "open"];

const FILLS: Record<FactStatus, string> = {
  claimed: "fill-accent",
  tested: "fill-good",
  not_checkable: "fill-ink-soft",
  open: "fill-sunken",
};

/** "41 numbers: 12 covered by a claim, 17 tested, 12 not looked at". */
function InWords({ kind, found, counts }: KindCoverage) {
  const t = useTranslations("facts");
  const parts = ORDER.filter((status) => counts[status] > 0).map((status) =>
    t("count", { status, n: String(counts[status]) }),
  );
  const list = new Intl.ListFormat(useLocale(), { type: "unit" }).format(parts);
  return t("found", { kind, n: found, counts: list });
}

function Bar({ found, counts }: KindCoverage) {
  let from = 0;
  return (
    <svg
      viewBox={`0 0 ${found} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-2.5 w-full rtl:-scale-x-100 overflow-hidden rounded-full border border-line"
    >
      {ORDER.map((status) => {
        const x = from;
        from += counts[status];
        return (
          <rect key={status} x={x} width={counts[status]} height={1} className={FILLS[status]} />
        );
      })}
    </svg>
  );
}

/** How many facts of each kind are accounted for, and how: a kind can be chosen to step through. */
export function CoverageBar(props: {
  facts: readonly FactView[];
  chosen: string | undefined;
  onChoose: (kind: string | undefined) => void;
}) {
  const t = useTranslations("facts");
  const { facts, chosen, onChoose } = props;
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2.5">
        {coverageByKind(facts).map((coverage) => (
          <li key={coverage.kind}>
            <button
              type="button"
              aria-pressed={chosen === coverage.kind}
              onClick={() => onChoose(chosen === coverage.kind ? undefined : coverage.kind)}
              className={`flex w-full flex-col gap-1 rounded-md px-2 py-1.5 text-start ${chosen === coverage.kind ? "bg-accent-soft" : "hover:bg-sunken"}`}
            >
              <span className="sr-only">{t("kindHeading", { kind: coverage.kind })}: </span>
              <Bar {...coverage} />
              <span className="text-[13px] text-ink-soft tabular-nums">
                <InWords {...coverage} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
        {ORDER.map((status) => (
          <li key={status} className="flex items-center gap-1.5">
            <svg
              viewBox="0 0 1 1"
              aria-hidden="true"
              className="size-2.5 rounded-sm border border-line"
            >
              <rect width={1} height={1} className={FILLS[status]} />
            </svg>
            {t(`statuses.${status}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
