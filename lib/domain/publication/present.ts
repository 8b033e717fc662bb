import { signedOffStates } from "#lib/domain/articles/workflow.ts";
import type { CheckingRow, PublicationRow } from "./queries.ts";
import { type CheckingScope, coverageFigures } from "./schema.ts";

/** The end of checking that stands, as the browser gets it. */
export interface CheckingView {
  by: string;
  at: string;
  scope: CheckingScope;
  leftOut: string;
  because: string;
  /** How many facts the text had then, and how many nobody had looked at. */
  found: number;
  open: number;
}

/** Where a text stands before readers. */
export interface PublicationView {
  url: string;
  at: string;
  by: string;
  revision: number;
}

const checkedStates: readonly string[] = ["checked", ...signedOffStates];

/** Nothing where it does not stand: the text is worked on, or done with. */
export function presentChecking(row: CheckingRow | null, state: string): CheckingView | undefined {
  if (!row || !checkedStates.includes(state)) return undefined;
  const figures = coverageFigures.parse(JSON.parse(row.coverage));
  const sum = (of: "found" | "open") => figures.reduce((all, one) => all + one[of], 0);
  return {
    by: row.finishedBy.person.name,
    at: row.createdAt.toISOString(),
    scope: row.scope === "partial" ? "partial" : "full",
    leftOut: row.leftOut,
    because: row.because,
    found: sum("found"),
    open: sum("open"),
  };
}

export function presentPublication(row: PublicationRow): PublicationView {
  return {
    url: row.url,
    at: row.publishedAt.toISOString(),
    by: row.publishedBy.person.name,
    revision: row.revision.number,
  };
}
