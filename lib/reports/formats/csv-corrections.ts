import type { Report } from "../report.ts";
import { nameIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { plain } from "./labels.ts";

type Correction = Report["article"]["corrections"][number];

const columns = [
  ...["Severity", "Kind of error", "State", "Claim", "In the text", "Error", "Found (UTC)"],
  ...["How found", "Found by", "Opened by", "Opened (UTC)", "Published revision"],
  ...["Was", "Is now", "How it came about", "Missed at", "Notice", "Published at"],
  ...["Check that would have caught it", "Corrected revision", "Corrected by", "Corrected (UTC)"],
];

function rowOf(one: Correction, report: Report) {
  const { made } = one;
  const person = nameIn(report);
  const revision = (wanted?: string) =>
    report.revisions.find(({ id }) => id === wanted)?.number ?? "";
  return {
    Severity: plain(one.severity),
    "Kind of error": plain(one.errorType),
    State: made ? "Made" : "Open",
    Claim: report.claims.find(({ id }) => id === one.claim)?.number ?? "",
    "In the text": one.span?.exact ?? "",
    Error: one.error,
    "Found (UTC)": one.foundAt,
    "How found": one.foundHow,
    "Found by": one.foundBy,
    "Opened by": person(one.by),
    "Opened (UTC)": one.at,
    "Published revision": revision(one.revision),
    Was: made?.oldText ?? "",
    "Is now": made?.newText ?? "",
    "How it came about": made?.rootCause ?? "",
    "Missed at": made ? plain(made.missedAt) : "",
    Notice: made?.notice ?? "",
    "Published at": made?.url ?? "",
    "Check that would have caught it": made?.rule ?? "",
    "Corrected revision": revision(made?.revision),
    "Corrected by": person(made?.by),
    "Corrected (UTC)": made?.at ?? "",
  };
}

/** What was wrong in the published text as a table, with what came of each; the first first. */
export const csvCorrections: Format = {
  name: "csv-corrections",
  ending: "corrections.csv",
  mediaType: "text/csv",
  render: async (report, selection) =>
    tableOf(
      columns,
      [
        ...report.article.corrections.map((one) => rowOf(one, report)),
        ...statedIn(report, "Error"),
      ],
      selection,
    ),
};
