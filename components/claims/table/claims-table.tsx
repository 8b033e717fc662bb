"use client";

import { useLocale, useMessages, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { claimFilterOf, claimQueryOf, filteredClaims } from "./claim-filter.ts";
import { ClaimFilterBar } from "./claim-filter-bar.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { ColumnHeads } from "./column-heads.tsx";
import { useSeen } from "./use-seen.ts";

/** All claims as a table, in the place of the text: sorted, filtered, and many of them done at once. */
export function ClaimsTable() {
  const t = useTranslations("claims.table");
  const { categories, ratings } = useMessages().words;
  const called = { language: useLocale(), categories, ratings };
  const { view, selectedId, select } = useWorkbench();
  const { params, setQuery } = useQuery();
  const filter = claimFilterOf(params);
  const claims = filteredClaims(view.claims, filter, called);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const ticked = claims.filter(({ id }) => ids.has(id));
  const seen = useSeen();

  // Whoever approves one claim after the other goes on to the next that waits.
  const waiting = useRef<string>(undefined);
  const current = view.claims.find(({ id }) => id === selectedId);
  useEffect(() => {
    if (current?.state === "approved" && waiting.current === current.id) {
      const at = claims.findIndex(({ id }) => id === current.id);
      const next = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))].find(
        ({ can }) => can.approve,
      );
      if (next) select(next.id, { focus: true });
    }
    waiting.current = current?.can.approve ? current.id : undefined;
  }, [current, claims, select]);

  function tick(id: string, on: boolean) {
    const next = new Set(ids);
    if (on) next.add(id);
    else next.delete(id);
    setIds(next);
  }

  return (
    <div className="@container flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-serif text-lg font-semibold">
          {t.rich(claims.length === view.claims.length ? "all" : "some", {
            shown: claims.length,
            of: view.claims.length,
            count: (counted) => (
              <span className="font-sans text-sm font-normal text-ink-soft tabular-nums">
                {counted}
              </span>
            ),
          })}
        </h2>
        <div className="flex gap-2">
          {view.can.exportReport && claims.length > 0 ? (
            <form method="post" action={`/n/${view.newsroom}/articles/${view.article.id}/report`}>
              <input type="hidden" name="format" value="csv" />
              <input type="hidden" name="claims" value={claims.map(({ id }) => id).join(",")} />
              <Button type="submit">{t("csv")}</Button>
            </form>
          ) : null}
          <Button
            onClick={() =>
              setQuery({ view: undefined, ...claimQueryOf(claimFilterOf(new URLSearchParams())) })
            }
          >
            {t("back")}
          </Button>
        </div>
      </div>
      <ClaimFilterBar
        claims={view.claims}
        filter={filter}
        onFilter={(next) => setQuery(claimQueryOf(next))}
      />
      {ticked.length > 0 ? (
        <BulkBar ticked={ticked} seen={seen} onClear={() => setIds(new Set())} />
      ) : null}
      {claims.length > 0 ? (
        <table className="w-full border-collapse text-start text-sm">
          <caption className="sr-only">{t("caption")}</caption>
          <ColumnHeads
            filter={filter}
            onSort={(sort) => setQuery(claimQueryOf({ ...filter, ...sort }))}
            all={ticked.length === claims.length}
            some={ticked.length > 0}
            onAll={(on) => setIds(on ? new Set(claims.map(({ id }) => id)) : new Set())}
          />
          <tbody>
            {claims.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                ticked={ids.has(claim.id)}
                onTick={(on) => tick(claim.id, on)}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <p className="text-sm text-ink-soft">
          {t(view.claims.length === 0 ? "none" : "noneLikeThis")}
        </p>
      )}
    </div>
  );
}
