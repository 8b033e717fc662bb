import type { ReportEdition } from "#lib/domain/exports/schema.ts";

/** How much of a title a file name takes, in characters. */
const TITLE_LENGTH = 60;

/**
 * What an exported report is called: `stet-envoys-of-17-countries-event-12-public.pdf`. ASCII alone, for
 * every system and every header; a title of which nothing is left stands as `report`.
 * @param ending `pdf`, or `findings.csv`, which gives `…-event-12-public-findings.csv`
 */
export function reportFileName(
  title: string,
  { edition, atSeq, ending }: { edition: ReportEdition; atSeq: number; ending: string },
): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");
  const short = words.slice(0, TITLE_LENGTH).replace(/-+$/, "");
  return `stet-${short || "report"}-event-${atSeq}-${edition}${ending.includes(".") ? "-" : "."}${ending}`;
}
