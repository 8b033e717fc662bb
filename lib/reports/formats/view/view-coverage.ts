import type { Report } from "../../report.ts";
import { plain } from "../labels.ts";

/** By kind of fact, how much of what the checks can see in the text was looked at, and by whom. */
export interface CoverageView {
  /** What each figure of a row counts. */
  heads: string[];
  rows: { kind: string; figures: number[] }[];
}

/**
 * As the end of the checking stored it, which knows claims and what people judged; before it ended, what the last run of
 * the checks tells.
 */
export function viewCoverage({ article, checks }: Report): CoverageView {
  const { checking } = article;
  if (checking) {
    return {
      heads: [
        ...["Seen in the text", "A claim stands on it", "Judged not checkable"],
        ...["Tested for consistency", "Looked at by nobody"],
      ],
      rows: checking.coverage.map(({ kind, found, claimed, notCheckable, tested, open }) => ({
        kind: plain(kind),
        figures: [found, claimed, notCheckable, tested, open],
      })),
    };
  }
  return {
    heads: ["Seen in the text", "Tested for consistency", "Looked at by no check"],
    rows: Object.entries(checks?.coverage ?? {}).map(([kind, { found, checked }]) => ({
      kind: plain(kind),
      figures: [found, checked, found - checked],
    })),
  };
}
