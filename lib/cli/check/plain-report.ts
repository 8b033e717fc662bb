import { languageName } from "#lib/engines/checks/reading/digits-only.ts";
import { hasReader } from "#lib/engines/checks/reading/read-text.ts";
import type { CheckResult, Finding, Outcome } from "#lib/engines/checks/result.ts";

const HEADINGS: Record<Outcome, string> = {
  contradiction: "CONTRADICTION",
  possible: "POSSIBLE",
  notice: "NOTICE",
  consistent: "consistent",
};

/** The number of the line in which an offset lies, counted from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function inFull(text: string, finding: Finding): string[] {
  const line = lineOf(text, finding.spans[0]?.start ?? 0);
  return [
    `${HEADINGS[finding.outcome]}  line ${line}  “${finding.stated.text}”  (${finding.rule})`,
    `  ${finding.message}`,
    ...finding.steps.map((step) => `  - ${step}`),
    ...(finding.suggestions.length > 0 ? [`  Either ${finding.suggestions.join(", or ")}.`] : []),
    "",
  ];
}

function coverageLine([kind, counts]: [string, { found: number; checked: number }]): string {
  return `  ${plural(counts.found, kind)}, ${counts.checked} tested`;
}

function noRuleLine(language: string): string {
  return language === "und"
    ? "The language of this text is not known, so no rule reads it and nothing was tested."
    : `No rule reads this language (${languageName(language)}), so nothing was tested.`;
}

/** A run of checks for a reader at a terminal: what does not hold first, then what does. */
export function plainReport(name: string, text: string, result: CheckResult): string {
  const { document, findings, coverage } = result;
  const open = findings.filter((finding) => finding.outcome !== "consistent");
  const held = findings.filter((finding) => finding.outcome === "consistent");
  const contradictions = findings.filter((finding) => finding.outcome === "contradiction");
  const dateline = document.publishedOn
    ? `dateline ${[document.publishedOn, document.timeZone].filter(Boolean).join(", ")}`
    : "no dateline";
  const lines = [
    `${name}: ${plural(contradictions.length, "contradiction")}, ${plural(document.sentences, "sentence")}, ${dateline}`,
    "",
    ...open.flatMap((finding) => inFull(text, finding)),
    ...held.map(
      (finding) =>
        `consistent  line ${lineOf(text, finding.spans[0]?.start ?? 0)}  ${finding.message}`,
    ),
    ...(held.length > 0 ? [""] : []),
    ...(hasReader(document.language) ? [] : [noRuleLine(document.language), ""]),
    "Seen in the text, and tested for consistency:",
    ...Object.entries(coverage.summary).map(coverageLine),
  ];
  if (coverage.facts.length === 0) lines.push("  nothing");
  return `${lines.join("\n")}\n`;
}
