import {
  coverageByKind,
  type FactStatus,
  factStatusLabels,
  type KindCoverage,
} from "#lib/domain/facts/coverage.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { countOfKind, kindHeading } from "./kind-labels.ts";

const ORDER: readonly FactStatus[] = ["claimed", "tested", "not_checkable", "open"];

const FILLS: Record<FactStatus, string> = {
  claimed: "fill-accent",
  tested: "fill-good",
  not_checkable: "fill-ink-soft",
  open: "fill-sunken",
};

const WORDS: Record<FactStatus, string> = {
  claimed: "covered by a claim",
  tested: "tested",
  not_checkable: "not checkable",
  open: "not looked at",
};

/** "41 numbers: 12 covered by a claim, 17 tested, 12 not looked at". */
function inWords({ kind, found, counts }: KindCoverage): string {
  const parts = ORDER.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${WORDS[status]}`,
  );
  return `${countOfKind(kind, found)}: ${parts.join(", ")}`;
}

function Bar({ found, counts }: KindCoverage) {
  let from = 0;
  return (
    <svg
      viewBox={`0 0 ${found} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-2.5 w-full overflow-hidden rounded-full border border-line"
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
              <span className="sr-only">{kindHeading(coverage.kind)}: </span>
              <Bar {...coverage} />
              <span className="text-[13px] text-ink-soft tabular-nums">{inWords(coverage)}</span>
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
            {factStatusLabels[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}
