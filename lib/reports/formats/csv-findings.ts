import { outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { Finding, Report } from "../report.ts";
import { nameIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { labelOf } from "./labels.ts";

const columns = [
  ...["Rule", "Version", "Outcome", "In the text", "Message", "Computation", "Tolerance"],
  ...["Suggestions", "Revision", "Still reported", "Claims"],
  ...["Dismissed by", "Dismissed (UTC)", "Reason"],
];

function rowOf(finding: Finding, report: Report) {
  const { dismissed } = finding;
  return {
    Rule: finding.rule,
    Version: finding.ruleVersion,
    Outcome: labelOf(outcomeLabels, finding.outcome),
    "In the text": finding.spans.map(({ exact }) => exact).join(" … "),
    Message: finding.message,
    Computation: finding.steps.join("\n"),
    Tolerance: finding.tolerance,
    Suggestions: finding.suggestions.join("\n"),
    Revision: finding.revision,
    "Still reported": finding.current ? "yes" : "no",
    Claims: finding.claims.join(", "),
    "Dismissed by": nameIn(report)(dismissed?.by),
    "Dismissed (UTC)": dismissed?.at ?? "",
    Reason: dismissed?.reason ?? "",
  };
}

/** The findings of the checks as a table, with what became of each. */
export const csvFindings: Format = {
  name: "csv-findings",
  ending: "findings.csv",
  mediaType: "text/csv",
  render: async (report, selection) =>
    tableOf(
      columns,
      [...report.findings.map((finding) => rowOf(finding, report)), ...statedIn(report, "Message")],
      selection,
    ),
};
