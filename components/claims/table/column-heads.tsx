"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { type ClaimFilter, type Column, columns } from "./claim-filter.ts";

/** Where the table has little room the columns that can be told from an opened claim are left out. */
export const narrow: Partial<Record<Column, string>> = {
  category: "@max-3xl:hidden",
  priority: "@max-3xl:hidden",
  due: "@max-2xl:hidden",
  verdict: "@max-xl:hidden",
  owner: "@max-md:hidden",
};

/** The heads of the columns: each sorts by itself, and the other way when it is pressed again. */
export function ColumnHeads(props: {
  filter: ClaimFilter;
  onSort: (sort: Pick<ClaimFilter, "by" | "descending">) => void;
  all: boolean;
  some: boolean;
  onAll: (on: boolean) => void;
}) {
  const t = useTranslations("claims.table");
  const { filter, onSort, all, some, onAll } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  }, [some, all]);
  return (
    <thead>
      <tr className="border-b border-line-strong text-xs text-ink-soft">
        <th scope="col" className="w-8 py-1.5 text-start">
          <input
            ref={box}
            type="checkbox"
            aria-label={t("tickAll")}
            checked={all}
            onChange={(event) => onAll(event.target.checked)}
            className="size-4 accent-accent"
          />
        </th>
        {columns.map((column) => {
          const sorted = filter.by === column;
          const Arrow = filter.descending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={sorted ? (filter.descending ? "descending" : "ascending") : "none"}
              className={`px-1.5 py-1.5 text-start font-medium ${narrow[column] ?? ""}`}
            >
              <button
                type="button"
                onClick={() => onSort({ by: column, descending: sorted && !filter.descending })}
                className="inline-flex items-center gap-1 rounded hover:text-ink"
              >
                {t(`columns.${column}`)}
                {sorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
