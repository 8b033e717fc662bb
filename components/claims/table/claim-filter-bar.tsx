"use client";

import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { categories, priorities } from "#lib/domain/claims/categories.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimStateLabels, claimStates } from "#lib/domain/claims/workflow.ts";
import { type ClaimFilter, isFiltering } from "./claim-filter.ts";

function Choice<Key extends string>(props: {
  label: string;
  all: string;
  options: readonly (readonly [Key, string])[];
  value: Key | "";
  onChange: (value: Key | undefined) => void;
}) {
  return (
    <label className="flex flex-col gap-0.5 text-xs text-ink-soft">
      {props.label}
      <select
        value={props.value}
        onChange={(event) => props.onChange((event.target.value as Key) || undefined)}
        className={`${inputClass} w-auto! py-1!`}
      >
        <option value="">{props.all}</option>
        {props.options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

const entriesOf = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  Object.entries(labels) as [Key, string][];

/** Which claims the table shows. */
export function ClaimFilterBar(props: {
  claims: readonly ClaimView[];
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
}) {
  const { claims, filter, onFilter } = props;
  const { checkers } = useWorkbench().view;
  const states = claimStates.filter(
    (state) => filter.states.includes(state) || claims.some((claim) => claim.state === state),
  );
  const one = <Key extends string>(chosen: readonly Key[]) => chosen[0] ?? "";
  const only = <Key extends string>(key: Key | undefined) => (key ? [key] : []);
  return (
    <search aria-label="Which claims are shown" className="flex flex-wrap items-end gap-2">
      <label className="flex min-w-40 flex-1 flex-col gap-0.5 text-xs text-ink-soft">
        Words
        <input
          type="search"
          value={filter.words}
          dir="auto"
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
          className={`${inputClass} py-1!`}
        />
      </label>
      <Choice
        label="State"
        all="Any"
        options={states.map((state) => [state, claimStateLabels[state]] as const)}
        value={one(filter.states)}
        onChange={(state) => onFilter({ ...filter, states: only(state) })}
      />
      <Choice
        label="Category"
        all="Any"
        options={entriesOf(categories)}
        value={one(filter.categories)}
        onChange={(category) => onFilter({ ...filter, categories: only(category) })}
      />
      <Choice
        label="Priority"
        all="Any"
        options={entriesOf(priorities)}
        value={one(filter.priorities)}
        onChange={(priority) => onFilter({ ...filter, priorities: only(priority) })}
      />
      <Choice
        label="Who checks it"
        all="Anybody"
        options={[["nobody", "Nobody yet"], ...checkers.map(({ id, name }) => [id, name] as const)]}
        value={filter.owner ?? ""}
        onChange={(owner) => onFilter({ ...filter, owner })}
      />
      {isFiltering(filter) ? (
        <Button
          tone="quiet"
          onClick={() =>
            onFilter({
              ...filter,
              ...{ states: [], categories: [], priorities: [], owner: undefined, words: "" },
            })
          }
        >
          Show all
        </Button>
      ) : null}
    </search>
  );
}
