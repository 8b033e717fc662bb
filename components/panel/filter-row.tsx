"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useRuleTexts } from "#components/findings/use-rule-texts.ts";
import type { Item } from "#components/workbench/items.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { type Category, categories } from "#lib/domain/claims/categories.ts";
import { claimStates } from "#lib/domain/claims/workflow.ts";
import { clearedQuery, type ItemFilter, isFiltering } from "./item-filter.ts";

const categoryKeys = Object.keys(categories) as Category[];

const control =
  "rounded-full border border-line-strong bg-surface px-2.5 py-0.5 text-xs hover:bg-sunken";

function Toggle(props: { label: string; pressed: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      onClick={props.onToggle}
      className={`${control} aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-fill`}
    >
      {props.label}
    </button>
  );
}

function Choice(props: {
  label: string;
  any: string;
  options: readonly (readonly [string, string])[];
  value: string;
  onChoose: (value: string | undefined) => void;
}) {
  if (props.options.length === 0) return null;
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.target.value || undefined)}
      className={`${control} field-sizing-content max-w-40 truncate ${props.value ? "border-ink font-medium" : ""}`}
    >
      <option value="">{props.any}</option>
      {props.options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What of the entries is shown, beside the text and over it: one row, and how many that leaves. */
export function FilterRow(props: {
  items: readonly Item[];
  filter: ItemFilter;
  /** How many entries it lets through, of how many of the kind. */
  shown: number;
  of: number;
}) {
  const { items, filter } = props;
  const ruleTexts = useRuleTexts();
  const { params, setQuery } = useQuery();
  const t = useTranslations("panel");
  const words = useTranslations("words");
  const { kind, claims, findings } = filter;
  const [chosen] = claims.states;
  const { states, rules } = useMemo(() => {
    const found = new Set(items.flatMap((item) => (item.type === "claim" ? item.claim.state : [])));
    return {
      states: claimStates.filter((state) => found.has(state) || chosen === state),
      rules: [
        ...new Set(items.flatMap((item) => (item.type === "finding" ? item.finding.rule : []))),
      ],
    };
  }, [items, chosen]);
  const isOf = (...kinds: ItemFilter["kind"][]) => kinds.includes(kind);

  return (
    <search
      data-commands={t("filter")}
      aria-label={t("filter")}
      className="flex flex-wrap items-center gap-1.5"
    >
      <Toggle
        label={t("toDo")}
        pressed={filter.toDo}
        onToggle={() =>
          setQuery({
            todo: filter.toDo ? undefined : "1",
            ...(params.get("show") === "todo" ? { show: undefined } : {}),
          })
        }
      />
      {isOf("all", "claims", "annotations") ? (
        <Toggle
          label={t("mine")}
          pressed={filter.mine}
          onToggle={() => setQuery({ mine: filter.mine ? undefined : "1" })}
        />
      ) : null}
      {isOf("all", "claims") ? (
        <Choice
          label={t("state")}
          any={t("anyState")}
          options={states.map((state) => [state, words(`claimStates.${state}`)] as const)}
          value={chosen ?? ""}
          onChoose={(state) => setQuery({ state })}
        />
      ) : null}
      {isOf("all", "claims", "findings") ? (
        <Choice
          label={t("category")}
          any={t("anyCategory")}
          options={categoryKeys.map((key) => [key, words(`categories.${key}`)] as const)}
          value={claims.categories[0] ?? ""}
          onChoose={(category) => setQuery({ category })}
        />
      ) : null}
      {isOf("all") ? (
        <Choice
          label={t("check")}
          any={t("anyCheck")}
          options={rules.map((rule) => [rule, ruleTexts(rule).title] as const)}
          value={findings.rules[0] ?? ""}
          onChoose={(rule) => setQuery({ rule })}
        />
      ) : null}
      <p role="status" className="ms-auto text-xs text-ink-soft tabular-nums">
        {isFiltering(filter) ? t("shown", { shown: props.shown, of: props.of }) : null}
      </p>
      {isFiltering(filter) ? (
        <button
          type="button"
          className="rounded px-1 text-xs font-medium text-accent underline underline-offset-4"
          onClick={() => setQuery(clearedQuery(params))}
        >
          {t("clear")}
        </button>
      ) : null}
    </search>
  );
}
