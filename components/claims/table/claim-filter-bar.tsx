"use client";

import { useMessages, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimStates } from "#lib/domain/claims/workflow.ts";
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
  const t = useTranslations("claims");
  const { claimStates: states, categories, priorities } = useMessages().words;
  const { checkers } = useWorkbench().view;
  const found = claimStates.filter(
    (state) => filter.states.includes(state) || claims.some((claim) => claim.state === state),
  );
  const one = <Key extends string>(chosen: readonly Key[]) => chosen[0] ?? "";
  const only = <Key extends string>(key: Key | undefined) => (key ? [key] : []);
  return (
    <search aria-label={t("filter.name")} className="flex flex-wrap items-end gap-2">
      <label className="flex min-w-40 flex-1 flex-col gap-0.5 text-xs text-ink-soft">
        {t("filter.words")}
        <input
          type="search"
          value={filter.words}
          dir="auto"
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
          className={`${inputClass} py-1!`}
        />
      </label>
      <Choice
        label={t("filter.state")}
        all={t("filter.any")}
        options={found.map((state) => [state, states[state]] as const)}
        value={one(filter.states)}
        onChange={(state) => onFilter({ ...filter, states: only(state) })}
      />
      <Choice
        label={t("category")}
        all={t("filter.any")}
        options={entriesOf(categories)}
        value={one(filter.categories)}
        onChange={(category) => onFilter({ ...filter, categories: only(category) })}
      />
      <Choice
        label={t("priority")}
        all={t("filter.any")}
        options={entriesOf(priorities)}
        value={one(filter.priorities)}
        onChange={(priority) => onFilter({ ...filter, priorities: only(priority) })}
      />
      <Choice
        label={t("whoChecks")}
        all={t("filter.anybody")}
        options={[
          ["nobody", t("nobodyYet")],
          ...checkers.map(({ id, name }) => [id, name] as const),
        ]}
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
          {t("filter.showAll")}
        </Button>
      ) : null}
    </search>
  );
}
