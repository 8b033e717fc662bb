import type { View } from "../view/report-view.ts";
import type { FindingView } from "../view/view-findings.ts";
import { h, type Part } from "./element.ts";
import { said, section, small, table } from "./parts.ts";

/** What a check reported, with its computation. */
export function computed(finding: FindingView): Part {
  const { label, message, steps, reconciliation, suggestions, rule, tolerance, current } = finding;
  const gone = current ? "" : " The last run of the checks no longer reports this.";
  return h(
    "div",
    { className: "piece" },
    h("p", null, h("strong", null, `${label}. `), message),
    steps.length > 0 && h("ol", null, ...steps.map((step) => h("li", null, step))),
    reconciliation && h("p", null, `A reading that reconciles the two: ${reconciliation}`),
    suggestions.length > 0 && h("p", null, `To be considered: ${suggestions.join("; ")}`),
    h("p", null, small(`Rule ${rule}, tolerance: ${tolerance}.${gone}`)),
  );
}

/** The findings that were turned into no claim. */
export function findings({ findings: found }: View): Part {
  const { open, dismissed, consistent } = found;
  const none = open.length + dismissed.length + consistent.length === 0;
  return section(
    "findings",
    "Findings that became no claim",
    none && h("p", null, "There are none."),
    open.length > 0 && h("h3", null, "Still to be looked at"),
    ...open.map(computed),
    dismissed.length > 0 && h("h3", null, "Set aside by people"),
    ...dismissed.flatMap((finding) => [
      computed(finding),
      finding.dismissed && said(finding.dismissed.reason),
      finding.dismissed && h("p", null, small(`Set aside by ${finding.dismissed.done}`)),
    ]),
    consistent.length > 0 && h("h3", null, "Tested for consistency, and consistent"),
    consistent.length > 0 &&
      table(
        "What was tested for consistency",
        ["What was computed", "Rule"],
        consistent.map(({ message, steps, rule }) => [
          [message, " ", small(steps.join(" "))],
          rule,
        ]),
      ),
  );
}
