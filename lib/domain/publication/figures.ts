import { accountFor, coverageByKind } from "#lib/domain/facts/coverage.ts";
import type { CoverageFigures } from "./schema.ts";

/** How the facts of a text are accounted for, kind by kind, as the end of its checking keeps it. */
export function figuresOf(
  facts: Parameters<typeof accountFor>[0],
  claims: Parameters<typeof accountFor>[1],
  judged: ReadonlySet<string>,
): CoverageFigures {
  return coverageByKind(accountFor(facts, claims, judged)).map(({ kind, found, counts }) => ({
    kind,
    found,
    claimed: counts.claimed,
    notCheckable: counts.not_checkable,
    tested: counts.tested,
    open: counts.open,
  }));
}
