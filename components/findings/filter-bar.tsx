"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { facetOf, facets } from "./facets.ts";
import { type FindingFilter, isFiltering, passes, toggled } from "./finding-filter.ts";
import { useFacetLabel } from "./use-facet-label.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

function FilterToggle(props: {
  label: string;
  count: number;
  pressed: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      onClick={props.onToggle}
      className="inline-flex items-center gap-1.5 rounded-full border border-line-strong bg-surface px-2.5 py-0.5 text-xs hover:bg-sunken aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-fill"
    >
      {props.pressed ? <span aria-hidden="true">✓</span> : null}
      {props.label} <span className="tabular-nums">{props.count}</span>
    </button>
  );
}

/** Which findings are shown: by outcome, by check, the new ones; and in which order. */
export function FilterBar(props: {
  findings: readonly FindingView[];
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}) {
  const { findings, filter, onFilter } = props;
  const t = useTranslations("findings");
  const facetLabel = useFacetLabel();
  const ruleTexts = useRuleTexts();
  // Each count is of what one would see: the other choices hold, those of its own kind do not.
  const among = (left: Partial<FindingFilter>) =>
    findings.filter((finding) => passes(finding, { ...filter, ...left }));
  const byFacet = among({ facets: [] });
  const byRule = among({ rules: [] });
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const fresh = among({ newOnly: false }).filter(({ isNew }) => isNew).length;
  const chosen = filter.rules.length;

  return (
    <fieldset aria-label={t("filter.name")} className="flex min-w-0 flex-col gap-2.5">
      <div className="flex flex-wrap gap-1.5">
        {facets.map((facet) => {
          const count = byFacet.filter((finding) => facetOf(finding) === facet).length;
          const pressed = filter.facets.includes(facet);
          return count === 0 && !pressed ? null : (
            <FilterToggle
              key={facet}
              label={facetLabel(facet)}
              count={count}
              pressed={pressed}
              onToggle={() => onFilter({ ...filter, facets: toggled(filter.facets, facet) })}
            />
          );
        })}
        {fresh > 0 || filter.newOnly ? (
          <FilterToggle
            label={t("new")}
            count={fresh}
            pressed={filter.newOnly}
            onToggle={() => onFilter({ ...filter, newOnly: !filter.newOnly })}
          />
        ) : null}
      </div>
      <details className="text-sm" open={chosen > 0 || undefined}>
        <summary className="w-fit rounded text-accent">
          {t("filter.checks", { chosen, all: String(rules.length) })}
        </summary>
        <ul className="mt-1.5 grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {rules.map((rule) => (
            <li key={rule}>
              <label className="flex cursor-pointer items-start gap-2 rounded px-1 hover:bg-sunken">
                <input
                  type="checkbox"
                  checked={filter.rules.includes(rule)}
                  onChange={() => onFilter({ ...filter, rules: toggled(filter.rules, rule) })}
                  className="mt-0.5 size-4 shrink-0 accent-accent"
                />
                <span>
                  {ruleTexts(rule).title}{" "}
                  <span className="text-xs text-ink-soft tabular-nums">
                    {byRule.filter((finding) => finding.rule === rule).length}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <fieldset className="flex items-center gap-3">
          <legend className="sr-only">{t("filter.group")}</legend>
          {(["place", "rule"] as const).map((by) => (
            <label key={by} className="flex cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name="grouping"
                checked={filter.by === by}
                onChange={() => onFilter({ ...filter, by })}
                className="size-4 accent-accent"
              />
              {t(by === "place" ? "filter.byPlace" : "filter.byRule")}
            </label>
          ))}
        </fieldset>
        {isFiltering(filter) ? (
          <Button
            tone="quiet"
            className="px-2! py-0.5!"
            onClick={() => onFilter({ ...filter, facets: [], rules: [], newOnly: false })}
          >
            {t("filter.showAll", { n: String(findings.length) })}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
