import { stances } from "#lib/domain/evidence/stances.ts";
import { sourceKindLabels } from "#lib/domain/sources/source-kinds.ts";
import type { Claim, Report } from "../report.ts";
import { nameIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { labelOf } from "./labels.ts";

const columns = [
  ...["Claim", "Statement", "Source", "Kind", "Title", "Address", "File", "SHA-256"],
  ...["Stance", "Locator", "Quote", "Attached by", "Attached (UTC)"],
  ...["Removed by", "Removed (UTC)", "Reason"],
];

function rowOf(piece: Claim["evidence"][number], claim: Claim, report: Report) {
  const person = nameIn(report);
  const source = report.sources.find(({ id }) => id === piece.source);
  return {
    Claim: claim.number,
    Statement: claim.statement,
    Source: source?.number ?? "",
    Kind: source ? labelOf(sourceKindLabels, source.kind) : "",
    Title: source?.title ?? "",
    Address: source?.url ?? "",
    File: source?.file?.name ?? "",
    "SHA-256": source?.file?.sha256 ?? "",
    Stance: labelOf(stances, piece.stance),
    Locator: piece.locator,
    Quote: piece.quote,
    "Attached by": person(piece.by),
    "Attached (UTC)": piece.at,
    "Removed by": person(piece.removed?.by),
    "Removed (UTC)": piece.removed?.at ?? "",
    Reason: piece.removed?.reason ?? "",
  };
}

/** Each piece of evidence of each claim as a table, what was removed with who removed it. */
export const csvEvidence: Format = {
  name: "csv-evidence",
  ending: "evidence.csv",
  mediaType: "text/csv",
  render: async (report, selection) =>
    tableOf(
      columns,
      [
        ...report.claims.flatMap((claim) =>
          claim.evidence.map((piece) => rowOf(piece, claim, report)),
        ),
        ...statedIn(report, "Statement"),
      ],
      selection,
    ),
};
