"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { FilterBar } from "./filter-bar.tsx";
import { filterOf, passes, queryOf, toggled } from "./finding-filter.ts";
import { FindingGroup } from "./finding-group.tsx";
import { arrange, type Fold, folds } from "./finding-groups.ts";
import { FindingKeys } from "./finding-keys.tsx";
import { FoldedFindings } from "./folded-findings.tsx";
import { nextOpen, noSelection, toggle } from "./selection.ts";
import { TickAll } from "./tick-all.tsx";
import { TickedBar } from "./ticked-bar.tsx";
import { TickingContext } from "./ticking.ts";
import { useFacetLabel } from "./use-facet-label.ts";

/** All that the checks report: filtered, grouped, and to be settled one by one or many at once. */
export function FindingsPanel({ findings }: { findings: readonly FindingView[] }) {
  const t = useTranslations("findings");
  const facetLabel = useFacetLabel();
  const { view, selectedId, select } = useWorkbench();
  const { params, setQuery } = useQuery();
  const [selection, setSelection] = useState(noSelection);
  const [unfolded, setUnfolded] = useState<readonly Fold[]>([]);

  const filter = filterOf(params);
  // What is in focus is shown whatever the filter says, or a click in the text would seem to do nothing.
  const shown = findings.filter((one) => one.id === selectedId || passes(one, filter));
  const { groups, folded } = arrange(shown, filter.by, view.revision.text);
  const filled = folds.filter((fold) => folded[fold].length > 0);
  const isOpen = (fold: Fold) =>
    unfolded.includes(fold) ||
    (fold !== "claimed" && filter.facets.includes(fold)) ||
    folded[fold].some(({ id }) => id === selectedId);
  const open = groups.flatMap((group) => group.open);
  const aside = isOpen("dismissed") ? folded.dismissed : [];
  // What holds, or is a claim, is settled: there is nothing to do to many of them.
  const tickable = [...open, ...aside].filter(({ can }) => can.dismiss || can.restore);
  const order = tickable.map(({ id }) => id);
  const ticked = tickable.filter(({ id }) => selection.ids.has(id));

  function onDismissed(ids: readonly string[]) {
    setSelection(noSelection);
    const openIds = open.map(({ id }) => id);
    select(nextOpen(openIds, ids), { focus: true });
  }

  const ticking = {
    possible: new Set(order),
    ids: new Set(ticked.map(({ id }) => id)),
    tick: (id: string, range: boolean) => setSelection(toggle(selection, id, order, range)),
    onDismissed: (id: string) => onDismissed([id]),
  };
  return (
    <TickingContext value={ticking}>
      <FindingKeys order={open.map(({ id }) => id)} />
      <FilterBar findings={findings} filter={filter} onFilter={(next) => setQuery(queryOf(next))} />
      {ticked.length > 0 ? (
        <TickedBar
          ticked={ticked}
          onClear={() => setSelection(noSelection)}
          onDismissed={onDismissed}
        />
      ) : null}
      <TickAll
        count={order.length}
        ticked={ticked.length}
        onTick={(all) => setSelection({ ids: new Set(all ? order : []) })}
      />
      {open.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t(findings.length === 0 ? "panel.nothing" : "panel.noneOpen")}
        </p>
      ) : null}
      {groups.map((group) => (
        <FindingGroup key={group.key} group={group} />
      ))}
      {filled.map((fold) => (
        <FoldedFindings
          key={fold}
          name={fold === "claimed" ? t("claimed") : facetLabel(fold)}
          findings={folded[fold]}
          open={isOpen(fold)}
          onToggle={() => setUnfolded(toggled(unfolded, fold))}
        />
      ))}
    </TickingContext>
  );
}
