import Link from "next/link";
import { ratings } from "#lib/domain/claims/verdicts.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { searchKinds } from "#lib/domain/search/schema.ts";
import { hasFilter, searchAddress, toggleFilter } from "./query-with.ts";

type Labels = Readonly<Record<string, string>>;
const groups: readonly [name: string, key: string, labels: Labels][] = [
  ["Kind", "kind", searchKinds],
  ["Claim’s state", "state", claimStateLabels],
  ["Verdict", "rating", ratings],
];

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
  const [first, ...more] = groups.map(([name, key, labels]) => (
    <Choices key={key} newsroom={newsroom} q={q} name={name} of={key} labels={labels} />
  ));
  return (
    <nav aria-label="Filters" className="flex flex-col gap-2">
      {first}
      <details open={/\b(state|rating):/i.test(q)}>
        <summary className="w-fit rounded text-sm text-accent">More filters</summary>
        <div className="mt-2 flex flex-col gap-2">{more}</div>
      </details>
    </nav>
  );
}
